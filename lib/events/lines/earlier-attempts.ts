import type { SpecResult } from '../types.generated.ts';
import { asItIs, type Fold } from './fold.ts';
import type { Paint } from './paint.ts';
import { textLines } from './spec-failure.ts';

/**
 * What was wrong before a spec was tried again. The last attempt may fail for no other reason than that the first one
 * left something behind: then the cause is here.
 */
export function earlierAttempts({ earlier }: Pick<SpecResult, 'earlier'>, paint: Paint, fold: Fold = asItIs): string[] {
  return earlier.flatMap((message, index) =>
    textLines(`attempt ${index + 1}: ${message}`).flatMap((line) => fold(line, 0, '').map(paint.dim)),
  );
}
