import { expect } from 'chai';
import type { HostState } from '../../../../lib/resources/state.ts';
import type { Answer } from '../../../../lib/spec/read/observation.ts';
import { perAnswer } from '../../../../lib/spec/read/per-answer.ts';

const state: HostState = {
  self: { uid: 0, user: 'root', group: 'root' },
  paths: new Map(),
  contents: new Map(),
  homes: new Map(),
  users: new Map(),
  groups: new Map(),
  packages: null,
  units: null,
  sysctls: new Map(),
  guards: new Map(),
};
const answer = (output: string): Answer => ({ state, items: [], output, status: 0 });

describe('an answer in which several things are looked up', () => {
  it('is made sense of once', () => {
    let parsed = 0;
    const linesOf = perAnswer(({ output }) => {
      parsed += 1;
      return output.split('\n');
    });
    const one = answer('a\nb');
    expect(linesOf(one)).to.equal(linesOf(one));
    expect(linesOf(answer('c'))).to.deep.equal(['c']);
    expect(parsed).to.equal(2);
  });
});
