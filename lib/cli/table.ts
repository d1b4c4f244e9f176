import { paintFor } from '../events/lines/paint.ts';

/** Rows in columns as wide as their widest cell, with a heading. */
export function tableText(rows: readonly (readonly string[])[], heading: readonly string[], colour: boolean): string {
  const widths = heading.map((title, i) => Math.max(title.length, ...rows.map((row) => [...(row[i] ?? '')].length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cell + ' '.repeat(Math.max(0, (widths[i] ?? 0) - [...cell].length)))
      .join('  ')
      .trimEnd();
  const title = paintFor(colour).bold(line(heading).toUpperCase());
  return [title, ...rows.map(line)].map((text) => `${text}\n`).join('');
}
