import type { SpecsFinished } from '../types.generated.ts';
import type { Paint } from './paint.ts';
import { specColour } from './spec-mark.ts';

/** The last line: how many specs ended how. */
export function totalsLine({ counts, seconds }: SpecsFinished, paint: Paint): string {
  const outcomes = ['passed', 'failed', 'unreachable', 'skipped'] as const;
  const parts = outcomes.flatMap((outcome) =>
    counts[outcome] > 0 ? [specColour(outcome, paint)(`${counts[outcome]} ${outcome}`)] : [],
  );
  return `${parts.length === 0 ? 'No specs' : parts.join(', ')}, in ${seconds.toFixed(1)} s.`;
}
