import { expect } from 'chai';
import { entry } from '../../../lib/spec/entry.ts';

const whole = { listeners: 3, title: '3', limits: { clients: 100 }, ports: ['8000', '80'] };

describe('what stands in a document', () => {
  for (const [path, value, texts, pass] of [
    ['listeners', { atLeast: 3 }, false, true],
    ['listeners', { above: 3 }, false, false],
    ['listeners', { above: 2, below: 4 }, false, true],
    ['listeners', { atLeast: 1, atMost: 2 }, false, false],
    ['title', { atLeast: 3 }, false, false],
    ['title', { atLeast: 3 }, true, true],
    ['ports', { above: 1024 }, true, true],
    ['ports', { above: 9000 }, true, false],
    ['limits', { clients: 100 }, false, true],
    ['limits', {}, false, false],
    ['nothing', { atMost: 3 }, false, false],
  ] as const) {
    it(`${JSON.stringify(value)} ${pass ? 'fits' : 'does not fit'} ${path}${texts ? ' where all is text' : ''}`, () => {
      expect(entry(whole, path, value, { texts }).pass).to.equal(pass);
    });
  }

  it('is no number that is said as a text', () => {
    const wrong: object = { atLeast: '3' };
    expect(() => entry(whole, 'listeners', wrong)).to.throw(
      TypeError,
      'atLeast of what stands in a document takes a number',
    );
  });
});
