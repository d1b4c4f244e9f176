import { exitCode } from '../exit-code.ts';
import type { PhaseName } from './phases.ts';

/** What a phase came to. */
export interface PhaseVerdict {
  /** The exit code of the test if this is what ends it. */
  readonly exit: number;
  /** Why it failed; null if it did not, or was interrupted. */
  readonly reason: string | null;
}

/** Reads the exit code of a phase's command. */
export function judgePhase(phase: PhaseName, code: number, interrupted: boolean): PhaseVerdict {
  if (code === exitCode.done) return { exit: code, reason: null };
  if (interrupted || code === exitCode.interrupted) return { exit: exitCode.interrupted, reason: null };
  if (code === exitCode.wouldChange && phase === 'idempotence') {
    return { exit: exitCode.failed, reason: 'not idempotent: what a second converge would change stands above' };
  }
  return { exit: code, reason: reasons.get(code) ?? `it ended with exit code ${code}` };
}

const reasons = new Map<number, string>([
  [exitCode.failed, 'a host failed'],
  [exitCode.usage, 'it could not begin'],
  [exitCode.unreachable, 'hosts, or the lab, could not be reached'],
  [exitCode.specsFailed, 'specs failed'],
  [exitCode.bug, 'a bug in aircheck'],
]);
