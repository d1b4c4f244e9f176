import type { SpecFailure } from '../types.generated.ts';
import { asItIs, type Fold } from './fold.ts';
import type { Paint } from './paint.ts';
import { visible } from './visible.ts';

/** What is wrong, for people: the message, what differs, how it was seen, what to do, and where the spec says so. */
export function failureLines(failure: SpecFailure, paint: Paint, fold: Fold = asItIs): string[] {
  const { message, hint, property, expected, actual, diff, host, command, stderr, stack } = failure;
  const place = failurePlace(failure);
  const folded = (text: string, indent = '') => textLines(text).flatMap((line) => fold(line, 0, indent));
  const field = (name: string, value: string | null) => fieldLines(name, value, paint, fold);
  return [
    ...folded(message).map(paint.red),
    ...field('property', property),
    ...(diff === null
      ? [...field('expected', expected), ...field('actual', actual)]
      : textLines(diff).flatMap((line) => fold(line, 0, '  ').map(diffPaint(line, paint)))),
    ...field('host', host),
    ...field('command', command),
    ...field('stderr', stderr === '' ? null : stderr),
    ...field('hint', hint),
    ...(place === null ? [] : folded(place).map(paint.dim)),
    ...(stack === null ? [] : folded(stack, '  ').map(paint.dim)),
  ];
}

/** `file:line:column`, as far as it is known. */
export function failurePlace({ file, line, column }: Pick<SpecFailure, 'file' | 'line' | 'column'>): string | null {
  return file === null ? null : [file, line, column].filter((part) => part !== null).join(':');
}

export function textLines(text: string): string[] {
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map(visible);
}

const label = 10;

function fieldLines(name: string, value: string | null, paint: Paint, fold: Fold): string[] {
  if (value === null) return [];
  const [first = '', ...rest] = textLines(value).flatMap((line) => fold(line, label, ''));
  return [`${paint.dim(`${name}:`.padEnd(label))}${first}`, ...rest.map((line) => `${' '.repeat(label)}${line}`)];
}

/** What is left of a line that is folded is coloured as its beginning. */
function diffPaint(line: string, paint: Paint): (text: string) => string {
  if (line.startsWith('+++') || line.startsWith('---')) return paint.dim;
  if (line.startsWith('+')) return paint.green;
  if (line.startsWith('-')) return paint.red;
  return line.startsWith('@@') ? paint.cyan : (text) => text;
}
