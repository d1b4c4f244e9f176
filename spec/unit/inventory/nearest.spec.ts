import { expect } from 'chai';
import { didYouMean, nearest } from '../../../lib/inventory/nearest.ts';

describe('nearest', () => {
  const cases: [string, string[], string | undefined][] = [
    ['regoin', ['region', 'address'], 'region'],
    ['EU', ['us', 'eu'], 'eu'],
    ['ue', ['us', 'eu'], 'eu'],
    ['relay-eu11', ['relay-us1', 'relay-eu1'], 'relay-eu1'],
    ['max_listner', ['max_listeners', 'max_listener_duration'], 'max_listeners'],
    ['colour', ['address', 'region'], undefined],
    ['a', ['b'], 'b'],
    ['ab', ['cd'], undefined],
    ['x', [], undefined],
    ['eu', ['eu1', 'eu2'], 'eu1'],
  ];
  for (const [word, candidates, expected] of cases) {
    it(`to ${word} among ${candidates.join(' ') || 'none'}`, () =>
      expect(nearest(word, candidates)).to.equal(expected));
  }

  it('becomes a hint, or a short choice', () => {
    expect(didYouMean('regoin', ['region'])).to.equal('did you mean `region`?');
    expect(didYouMean('colour', ['address', 'region'])).to.equal('there is: address, region');
    expect(didYouMean('colour', [])).to.equal(undefined);
    expect(
      didYouMean(
        'colour',
        Array.from({ length: 21 }, (_, i) => `property${i}`),
      ),
    ).to.equal(undefined);
  });
});
