import { expect } from 'chai';
import { shorten } from '../../../../lib/events/lines/shorten.ts';

describe('a line that is shortened', () => {
  const cases: [string, number, string][] = [
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['音楽', 4, '音楽'],
    ['音楽', 3, '音…'],
    ['音楽', 2, '…'],
    ['👩‍👩‍👧‍👦 listens', 5, '👩‍👩‍👧‍👦 l…'],
    ['abc', 0, ''],
    ['abc', -1, ''],
  ];
  for (const [line, columns, short] of cases) {
    it(`${line} in ${columns} columns`, () => expect(shorten(line, columns)).to.equal(short));
  }
});
