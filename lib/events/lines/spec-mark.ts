import type { SpecResult } from '../types.generated.ts';
import type { Paint } from './paint.ts';

export type SpecOutcome = SpecResult['outcome'];

/** What stands before a spec: a sign too, since colour alone says nothing to some. */
export const specMarks: Readonly<Record<SpecOutcome, string>> = {
  passed: '✔',
  failed: '✖',
  skipped: '–',
  unreachable: '⚠',
};

export function specColour(outcome: SpecOutcome, paint: Paint): (text: string) => string {
  if (outcome === 'passed') return paint.green;
  if (outcome === 'failed') return paint.red;
  return outcome === 'skipped' ? paint.cyan : paint.yellow;
}

/** The titles of the suites around a spec and its own, in one line. */
export function fullTitle({ path, title }: Pick<SpecResult, 'path' | 'title'>): string {
  return [...path, title].join(' › ');
}

/** Whether a spec counts against the run. */
export function isBad(outcome: SpecOutcome): boolean {
  return outcome === 'failed' || outcome === 'unreachable';
}
