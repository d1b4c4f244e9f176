import type { SpecResult } from '../types.generated.ts';

type Outcome = SpecResult['outcome'];

/** How a host fares as a whole: as its worst spec; `none`: there is no spec of it. */
export type Grade = Outcome | 'none';

export const gradeMarks: Readonly<Record<Grade, string>> = {
  failed: '✖',
  unreachable: '⚠',
  passed: '✔',
  skipped: '–',
  none: '·',
};

const worstFirst: readonly Outcome[] = ['failed', 'unreachable', 'passed', 'skipped'];

export function grade(results: readonly Pick<SpecResult, 'outcome'>[]): Grade {
  return worstFirst.find((outcome) => results.some((result) => result.outcome === outcome)) ?? 'none';
}
