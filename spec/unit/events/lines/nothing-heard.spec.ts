import { expect } from 'chai';
import { nothingHeard } from '../../../../lib/events/lines/nothing-heard.ts';

const interval = 0.1;
const sound = (moments: number) => Array.from({ length: moments }, () => -18);
const silent = (moments: number) => Array.from({ length: moments }, () => -90);
const none = (moments: number) => Array.from({ length: moments }, () => null);

describe('nothingHeard', () => {
  for (const [levels, words] of [
    [[], null],
    [sound(50), null],
    [[...sound(9), ...silent(4), ...sound(9)], null],
    [[...sound(9), ...silent(5), ...sound(9)], 'nothing heard for 0.5 s'],
    [[...none(7), ...sound(9)], 'nothing heard for 0.7 s'],
    [[...sound(9), ...none(20), ...silent(21), ...sound(9)], 'nothing heard for 4.1 s'],
    [[...sound(9), ...silent(41), ...sound(9), ...none(10)], 'nothing heard for 4.1 s and 1.0 s'],
    [
      Array.from({ length: 7 }, () => [...silent(6), ...sound(1)]).flat(),
      'nothing heard for 0.6 s, 0.6 s, 0.6 s, 0.6 s and 3 times more',
    ],
  ] as const) {
    it(`${levels.length} moments: ${words}`, () =>
      expect(nothingHeard({ levels: [...levels], interval })).to.equal(words));
  }
});
