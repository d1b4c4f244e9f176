import type { SpecFailure } from '../types.generated.ts';
import type { Paint } from './paint.ts';
import { visible } from './visible.ts';

/** What is wrong, for people: the message, what differs, how it was seen, what to do, and where the spec says so. */
export function failureLines(failure: SpecFailure, paint: Paint): string[] {
  const { message, hint, property, expected, actual, diff, host, command, stderr, stack } = failure;
  const place = failurePlace(failure);
  return [
    ...textLines(message).map(paint.red),
    ...field('property', property, paint),
    ...(diff === null
      ? [...field('expected', expected, paint), ...field('actual', actual, paint)]
      : textLines(diff).map((line) => diffLine(line, paint))),
    ...field('host', host, paint),
    ...field('command', command, paint),
    ...field('stderr', stderr === '' ? null : stderr, paint),
    ...field('hint', hint, paint),
    ...(place === null ? [] : [paint.dim(visible(place))]),
    ...(stack === null ? [] : textLines(stack).map(paint.dim)),
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

function field(name: string, value: string | null, paint: Paint): string[] {
  if (value === null) return [];
  const [first = '', ...rest] = textLines(value);
  return [`${paint.dim(`${name}:`.padEnd(10))}${first}`, ...rest.map((line) => `${' '.repeat(10)}${line}`)];
}

function diffLine(line: string, paint: Paint): string {
  if (line.startsWith('+++') || line.startsWith('---')) return paint.dim(line);
  if (line.startsWith('+')) return paint.green(line);
  if (line.startsWith('-')) return paint.red(line);
  return line.startsWith('@@') ? paint.cyan(line) : line;
}
