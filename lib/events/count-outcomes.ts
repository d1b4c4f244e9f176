import type { HostFinished, Outcome, RunFinished } from './types.generated.ts';

/** How many hosts had which outcome. */
export function countOutcomes(finished: Iterable<Pick<HostFinished, 'outcome'>>): RunFinished['counts'] {
  const counts: Record<Outcome, number> = { ok: 0, changed: 0, failed: 0, undone: 0, unreachable: 0, skipped: 0 };
  for (const { outcome } of finished) counts[outcome]++;
  return counts;
}
