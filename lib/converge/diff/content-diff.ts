import { structuredPatch } from 'diff';
import type { Redactor } from '../../events/redactor.ts';
import type { ContentDifference } from '../../resources/difference.ts';
import { maskOld } from './mask-old.ts';

/**
 * A unified diff from the host's content to the desired one, without secrets: today's are replaced by value, and those
 * that stood there before by where they stood. Null, if one of the two is not text.
 */
export function contentDiff(path: string, { before, after }: ContentDifference, redactor: Redactor): string | null {
  if (!('text' in after) || (before !== null && !('text' in before))) return null;
  const old = before?.text ?? '';
  const { hunks } = structuredPatch(path, path, old, after.text, undefined, undefined, { context: 3 });
  const masked = maskOld(old, after.text, redactor);
  const lines = [before === null ? '--- /dev/null' : `--- ${path}`, `+++ ${path}`];
  for (const hunk of hunks) {
    lines.push(`@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@`);
    let at = hunk.oldStart - 1;
    for (const line of hunk.lines) {
      const sign = line.slice(0, 1);
      if (sign === '-' || sign === ' ') {
        lines.push(`${sign}${masked[at] ?? ''}`);
        at += 1;
      } else {
        lines.push(sign === '+' ? `+${redactor.text(line.slice(1))}` : line);
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

/** An empty range stands after the line that it names. */
function range(start: number, count: number): string {
  if (count === 0) return `${start - 1},0`;
  return count === 1 ? `${start}` : `${start},${count}`;
}
