import { expect } from 'chai';
import { callsAssert } from '../../../../lib/spec/run/calls-assert.ts';

describe('callsAssert', () => {
  for (const [text, calls] of [
    ['() => assert(a)', true],
    ['() => assert.equal(a, 1)', true],
    ['() => assert.strict.equal(a, 1)', true],
    ['() => assert\n  .ok (a)', true],
    ['() => assert2.equal(a, 1)', true],
    ['() => { const assert = 1; }', false],
    ['() => { use(assert); }', false],
    ['() => assert.ok', false],
    ['() => host.assert(a)', false],
    ['() => reassert(a)', false],
  ] as const) {
    it(`${calls ? 'sees' : 'sees no'} call in ${text.replaceAll('\n', '⏎')}`, () => {
      expect(callsAssert(text)).to.equal(calls);
    });
  }
});
