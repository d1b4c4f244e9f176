import type { ResourceChange } from '../types.generated.ts';
import type { Paint } from './paint.ts';
import { visible } from './visible.ts';

const signs = { create: '+', update: '~', remove: '-', run: '!' } as const;

/** A change as lines: what it is, what differs, and the diff. */
export function changeLines(change: ResourceChange, paint: Paint, diff: boolean): string[] {
  const colour = { create: paint.green, update: paint.yellow, remove: paint.red, run: paint.yellow }[change.verb];
  const role = change.role === null ? '' : paint.dim(` (${change.role})`);
  return [
    `  ${colour(`${signs[change.verb]} ${change.resource}`)}${role}`,
    ...change.details.map((detail) => `      ${visible(detail)}`),
    ...(diff && change.diff !== null ? diffLines(change.diff, paint) : []),
  ];
}

/** A unified diff as lines, indented. */
export function diffLines(diff: string, paint: Paint): string[] {
  const lines = diff.replace(/\n$/, '').split('\n');
  return lines.map((line) => `      ${diffColour(line, paint)(visible(line))}`);
}

function diffColour(line: string, paint: Paint): (text: string) => string {
  if (line.startsWith('+++') || line.startsWith('---')) return paint.bold;
  if (line.startsWith('@@')) return paint.cyan;
  if (line.startsWith('+')) return paint.green;
  if (line.startsWith('-')) return paint.red;
  return String;
}
