import type { RunFinished } from '../events/types.generated.ts';
import { exitCode } from './exit-code.ts';

/** What a run's exit code says: the worst that happened. */
export function runExitCode({ counts, interrupted }: RunFinished, command: 'plan' | 'converge'): number {
  if (interrupted) return exitCode.interrupted;
  if (counts.failed + counts.undone > 0) return exitCode.failed;
  if (counts.unreachable > 0) return exitCode.unreachable;
  if (counts.skipped > 0) return exitCode.failed;
  return command === 'plan' && counts.changed > 0 ? exitCode.wouldChange : exitCode.done;
}
