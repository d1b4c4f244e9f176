import { expect } from 'chai';
import { describe, it } from 'mocha';
import { runExitCode } from '../../../lib/cli/run-exit-code.ts';

const none = { ok: 0, changed: 0, failed: 0, undone: 0, unreachable: 0, skipped: 0 };

const cases = [
  { counts: { ok: 3 }, plan: 0, converge: 0 },
  { counts: { ok: 2, changed: 1 }, plan: 5, converge: 0 },
  { counts: { changed: 1, failed: 1 }, plan: 1, converge: 1 },
  { counts: { undone: 1, unreachable: 1 }, plan: 1, converge: 1 },
  { counts: { changed: 1, unreachable: 1 }, plan: 3, converge: 3 },
  { counts: { ok: 1, skipped: 1 }, plan: 1, converge: 1 },
  { counts: { ok: 1, failed: 1 }, interrupted: true, plan: 130, converge: 130 },
];

describe('runExitCode', () => {
  for (const { counts, interrupted = false, plan, converge } of cases) {
    it(`is ${plan} for a plan and ${converge} for a converge with ${JSON.stringify(counts)}`, () => {
      const run = {
        type: 'run-finished' as const,
        at: '2026-01-31T12:00:00.000Z',
        counts: { ...none, ...counts },
        interrupted,
        seconds: 1,
      };
      expect(runExitCode(run, 'plan')).to.equal(plan);
      expect(runExitCode(run, 'converge')).to.equal(converge);
    });
  }
});
