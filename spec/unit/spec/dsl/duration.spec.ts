import { expect } from 'chai';
import { milliseconds } from '../../../../lib/spec/dsl/duration.ts';

describe('a time in a spec', () => {
  const good: [string | number, number][] = [
    [250, 250],
    [0, 0],
    ['500ms', 500],
    ['5s', 5000],
    ['1.5 min', 90_000],
    [' 2m ', 120_000],
    ['1h', 3_600_000],
  ];
  for (const [given, expected] of good) {
    it(`${JSON.stringify(given)} is ${expected} ms`, () => expect(milliseconds(given)).to.equal(expected));
  }

  for (const given of ['5', 's', '-1s', '5 seconds', '', '1e3ms', Number.NaN, -1, Number.POSITIVE_INFINITY]) {
    it(`${JSON.stringify(given)} is none`, () =>
      expect(() => milliseconds(given)).to.throw(TypeError, 'is no time: write'));
  }
});
