import { Refusal } from './escaper.ts';

// C0, DEL, C1, the two Unicode line breaks, the two that are no characters, and halves of surrogate pairs.
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|\p{Surrogate}/u;

const names = new Map([
  ['\0', 'a NUL'],
  ['\t', 'a tab'],
  ['\n', 'a line feed'],
  ['\r', 'a carriage return'],
  ['\u001b', 'an escape character'],
  ['\u2028', 'a line separator'],
  ['\u2029', 'a paragraph separator'],
]);

/**
 * Refuses what no configuration file needs in a value, and what ends a line in most of them: a line feed in a unit
 * adds a directive, one in an NGINX header adds a header, and XML cannot carry most of the others at all.
 */
export function refuseUnprintable(value: string): void {
  const found = unprintable.exec(value)?.[0];
  if (found === undefined) return;
  const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = names.get(found);
  throw new Refusal(
    name === undefined ? `holds the control character ${code}` : `holds ${name} (${code})`,
    'write it on one line, without control characters',
  );
}
