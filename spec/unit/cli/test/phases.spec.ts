import { expect } from 'chai';
import { describe, it } from 'mocha';
import { judgePhase } from '../../../../lib/cli/test/judge-phase.ts';
import { type PhaseInput, phaseArguments } from '../../../../lib/cli/test/phase-arguments.ts';
import { phasesOf } from '../../../../lib/cli/test/phases.ts';

const input: PhaseInput = {
  inventory: '/my',
  named: ['icecast'],
  options: {
    ...{ set: ['a=-1'], vaultPasswordFile: ['vault'], format: 'text', color: true, limit: 'eu', quiet: true },
    ...{ forks: 5, timeout: 60, hostKeys: 'strict', driver: 'vagrant', grep: '-x', tags: ['audio'], readOnly: false },
  },
};
const shared = '--inventory /my --vault-password-file=vault';
const hosts = '--limit=eu --set=a=-1 --forks 5 --timeout 60 --host-keys strict';

describe('phaseArguments', () => {
  for (const [phase, line] of [
    ['up', `lab up --driver=vagrant --quiet ${shared}`],
    ['converge', `converge --yes --max-dropped=100% --no-diff --quiet ${shared} ${hosts}`],
    ['idempotence', `plan ${shared} ${hosts}`],
    ['spec', `spec --quiet ${shared} ${hosts} --grep=-x --tags=audio --no-read-only -- icecast`],
    ['down', `lab down --quiet ${shared}`],
  ] as const) {
    it(`makes ${line}`, () => expect(phaseArguments(phase, input).join(' ')).to.equal(line));
  }
});

describe('phasesOf', () => {
  it('are all, or those named, in the order of a life', () => {
    expect(phasesOf(undefined)).to.deep.equal(['up', 'converge', 'idempotence', 'spec', 'down']);
    expect(phasesOf(['spec, up', 'down'])).to.deep.equal(['up', 'spec', 'down']);
  });

  it('refuse a word that is none', () => {
    expect(() => phasesOf(['spce'])).to.throw('there is no phase spce');
  });
});

describe('judgePhase', () => {
  for (const [phase, code, interrupted, exit, reason] of [
    ['converge', 0, true, 0, null],
    ['converge', 1, false, 1, 'a host failed'],
    ['converge', 3, false, 3, 'hosts, or the lab, could not be reached'],
    ['idempotence', 5, false, 1, 'not idempotent: what a second converge would change stands above'],
    ['idempotence', 1, false, 1, 'a host failed'],
    ['spec', 4, false, 4, 'specs failed'],
    ['spec', 4, true, 130, null],
    ['up', 137, false, 137, 'it ended with exit code 137'],
  ] as const) {
    it(`makes ${exit} of ${code} of ${phase}${interrupted ? ', interrupted' : ''}`, () => {
      expect(judgePhase(phase, code, interrupted)).to.deep.equal({ exit, reason });
    });
  }
});
