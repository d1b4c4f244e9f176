import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { didYouMean } from '../../inventory/nearest.ts';
import type { Written } from '../written.ts';

/**
 * The finding for a name that stands for nothing.
 *
 * @param known The names that would have been right, and the section of the inventory that they stand in.
 */
export function unknownName(
  written: Written,
  pointer: string,
  what: { code: string; kind: string; name: string; known: readonly string[]; section: string },
): Diagnostic {
  const { code, kind, name, known, section } = what;
  return written.inventory.at(pointer, {
    code,
    severity: 'error',
    message: `there is no ${kind} \`${name}\``,
    hint: hintFor(name, known, section),
  });
}

function hintFor(name: string, known: readonly string[], section: string): string {
  if (known.length === 0) return `write it under \`${section}\`, where there is nothing yet`;
  return didYouMean(name, known) ?? `none of the ${known.length} under \`${section}\` is near it`;
}
