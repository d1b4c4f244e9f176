import type { SpecResult } from '../types.generated.ts';
import { fold } from './fold.ts';
import type { Paint } from './paint.ts';
import { textLines } from './spec-failure.ts';

/**
 * What was wrong before a spec was tried again. The last attempt may fail for no other reason than that the first one
 * left something behind: then the cause is here.
 * @param columns how wide lines may be; undefined: as they are
 */
export function earlierAttempts(
  { earlier }: Pick<SpecResult, 'earlier'>,
  paint: Paint,
  columns = Number.POSITIVE_INFINITY,
): string[] {
  return earlier.flatMap((message, index) =>
    textLines(`attempt ${index + 1}: ${message}`).flatMap((line) => fold(line, columns, '').map(paint.dim)),
  );
}
