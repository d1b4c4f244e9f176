import Table from 'cli-table3';
import { paintFor } from '../events/lines/paint.ts';

const edges = ['top', 'bottom', 'left', 'right', 'mid'] as const;
const noBorder = Object.fromEntries(
  ['middle', ...edges.flatMap((edge) => [edge, `${edge}-mid`, `${edge}-left`, `${edge}-right`])].map((c) => [c, '']),
);

/** Rows in columns as wide as their widest cell, with a heading. */
export function tableText(rows: readonly (readonly string[])[], heading: readonly string[], colour: boolean): string {
  const paint = paintFor(colour);
  const table = new Table({
    chars: noBorder,
    head: heading.map((title) => paint.bold(title.toUpperCase())),
    style: { 'padding-left': 0, 'padding-right': 2, head: [], border: [] },
  });
  table.push(...rows.map((row) => [...row]));
  const lines = table.toString().split('\n');
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}
