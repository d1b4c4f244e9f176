import { isUtf8 } from 'node:buffer';
import type { Finding } from './diagnostic.ts';
import type { Span } from './span.ts';

/** The text of a file's bytes; or what is wrong with them, and the text as far as it can be shown. */
export type Decoded = { readonly text: string; readonly problem?: Span & { readonly finding: Finding } };

const signatures: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0xff, 0xfe, 0, 0], name: 'UTF-32' },
  { bytes: [0, 0, 0xfe, 0xff], name: 'UTF-32' },
  { bytes: [0xff, 0xfe], name: 'UTF-16' },
  { bytes: [0xfe, 0xff], name: 'UTF-16' },
  { bytes: [0x1f, 0x8b], name: 'gzip' },
];

// What YAML calls non-printable, and js-yaml looks for in some places only.
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;

/** UTF-8, with or without a byte order mark, in which every character can be printed. */
export function decode(bytes: Buffer): Decoded {
  const signature = signatures.find((s) => s.bytes.every((byte, i) => bytes[i] === byte));
  const name = signature?.name ?? (looksUtf16(bytes) ? 'UTF-16' : undefined);
  if (name !== undefined) return { text: '', problem: { start: 0, end: 0, finding: notUtf8(name) } };

  const bom = bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const content = bytes.subarray(bom);
  if (!isUtf8(content)) {
    // Read as Latin-1 each byte is one character, so the line can be shown and the place is the byte's own.
    const start = firstBadByte(content);
    const text = content.toString('latin1');
    return { text, problem: { start, end: start + 1, finding: notUtf8('Latin-1', text.charAt(start)) } };
  }
  const text = content.toString('utf8');
  const start = text.search(unprintable);
  if (start < 0) return { text };
  const code = text.charCodeAt(start).toString(16).toUpperCase().padStart(4, '0');
  const what = code === '0000' ? 'a NUL byte' : `the control character U+${code}`;
  return {
    text,
    problem: {
      start,
      end: start + 1,
      finding: {
        code: 'bad-character',
        severity: 'error',
        message: `there is ${what} in the file`,
        hint:
          code === '0000' ? 'is it a text file at all?' : 'delete it; in double quotes it can be written as an escape',
      },
    },
  };
}

/** Text of mostly ASCII, in two bytes each. */
function looksUtf16(bytes: Buffer): boolean {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return false;
  const sample = bytes.subarray(0, 64);
  const zeros = (odd: number): number => sample.filter((byte, i) => i % 2 === odd && byte === 0).length;
  const half = Math.floor(sample.length / 2);
  return (zeros(0) > half * 0.7 && zeros(1) === 0) || (zeros(1) > half * 0.7 && zeros(0) === 0);
}

/** What is no UTF-8 comes back as U+FFFD, so the first byte that differs is the first that is wrong. */
function firstBadByte(bytes: Buffer): number {
  const again = Buffer.from(bytes.toString('utf8'), 'utf8');
  for (let i = 0; i < bytes.length; i++) if (bytes[i] !== again[i]) return i;
  return 0;
}

function notUtf8(name: string, character?: string): Finding {
  const what =
    character === undefined ? `the file is ${name}` : `the file is not UTF-8; as ${name} this is \`${character}\``;
  const hint =
    name === 'gzip' ? 'unpack it' : `save it as UTF-8: iconv -f ${name.replace('Latin-1', 'ISO-8859-1')} -t UTF-8 FILE`;
  return { code: 'not-utf8', severity: 'error', message: what, hint };
}
