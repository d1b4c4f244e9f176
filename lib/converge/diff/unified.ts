import { structuredPatch } from 'diff';

/** A text as it is, and its lines as they may be shown. */
export interface Side {
  readonly text: string;
  readonly shown: readonly string[];
}

/** A unified diff of two texts that shows none of their lines but as they may be shown. null: there is no file. */
export function unified(path: string, from: Side | null, to: Side): string {
  const { hunks } = structuredPatch(path, path, from?.text ?? '', to.text, undefined, undefined, { context: 3 });
  const lines = [from === null ? '--- /dev/null' : `--- ${path}`, `+++ ${path}`];
  for (const hunk of hunks) {
    lines.push(`@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@`);
    let [before, after] = [hunk.oldStart - 1, hunk.newStart - 1];
    for (const line of hunk.lines) {
      const sign = line.slice(0, 1);
      if (sign === '\\') lines.push(line);
      else lines.push(`${sign}${(sign === '+' ? to.shown[after] : from?.shown[before]) ?? ''}`);
      if (sign === '-' || sign === ' ') before += 1;
      if (sign === '+' || sign === ' ') after += 1;
    }
  }
  return `${lines.join('\n')}\n`;
}

/** An empty range stands after the line that it names. */
function range(start: number, count: number): string {
  if (count === 0) return `${start - 1},0`;
  return count === 1 ? `${start}` : `${start},${count}`;
}
