import { expect } from 'chai';
import { matchesPatterns } from '../../../lib/ssh/patterns.ts';

describe('matchesPatterns', () => {
  for (const [patterns, name, expected] of [
    ['relay1', 'relay1', true],
    ['relay1', 'relay12', false],
    ['relay?', 'relay1', true],
    ['relay?', 'relay', false],
    ['*', 'anything', true],
    ['*.example.org', 'relay1.example.org', true],
    ['*.example.org', 'example.org', false],
    ['relay1.example', 'relay1xexample', false],
    ['[*]:2222', '[10.0.0.1]:2222', true],
    ['a b relay*', 'relay9', true],
    ['* !relay9', 'relay9', false],
    ['!relay9 *', 'relay9', false],
    ['!relay9', 'relay8', false],
    ['(a+)+$', '(a+)+$', true],
    ['', 'relay1', false],
  ] as const) {
    it(`${expected ? 'finds' : 'does not find'} ${name} in "${patterns}"`, () => {
      expect(matchesPatterns(patterns.split(' '), name)).to.equal(expected);
    });
  }
});
