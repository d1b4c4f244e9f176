import { type Evidence, holds, type Verdict, verdict } from './verdict.ts';

/** A value that has to be a text, or fit a pattern; a number is compared as it is written. */
export function fits(
  property: string,
  wanted: string | number | boolean | RegExp,
  actual: string | null,
  evidence?: Evidence,
): Verdict {
  const pass = actual !== null && (wanted instanceof RegExp ? wanted.test(actual) : String(wanted) === actual);
  return verdict(pass, property, wanted, actual, evidence);
}

/**
 * A text of many lines that has to hold a piece, or fit a pattern. The line that it was found in is what it is; else
 * so much of the text as a reader can take in.
 */
export function finds(property: string, wanted: string | RegExp, text: string | null, evidence?: Evidence): Verdict {
  const pattern = wanted instanceof RegExp ? new RegExp(wanted, wanted.flags.replace(/[gy]/g, '')) : wanted;
  const pass = text !== null && holds(text, pattern);
  const found = pass ? text.split('\n').find((line) => holds(line, pattern)) : undefined;
  const expected = typeof wanted === 'string' ? excerpt(wanted) : wanted;
  return verdict(pass, property, expected, found ?? (text === null ? null : excerpt(text)), evidence);
}

const shown = 200;

function excerpt(text: string): string {
  const line = text.replace(/\n+$/, '').replaceAll('\n', ' ⏎ ');
  return line.length <= shown ? line : `${line.slice(0, shown)}…`;
}
