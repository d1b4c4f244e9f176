import { expect } from 'chai';
import { figureText } from '../../../../lib/events/lines/figure.ts';

describe('figureText', () => {
  for (const [figure, words] of [
    [{ name: 'listeners kept', value: 200, unit: '' }, 'listeners kept 200'],
    [{ name: 'longest gap', value: 0.4449, unit: 's' }, 'longest gap 0.44 s'],
    [{ name: 'longest gap', value: 4, unit: 's' }, 'longest gap 4.00 s'],
    [{ name: 'share', value: 0.5, unit: '' }, 'share 0.50'],
  ] as const) {
    it(words, () => expect(figureText(figure)).to.equal(words));
  }
});
