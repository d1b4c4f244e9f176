import { readPath, same } from './entry-path.ts';
import { amounts, type Bounds, boundNames } from './range.ts';
import { type Evidence, type Verdict, verdict } from './verdict.ts';

/** Bounds of a number that stands in a document. */
export type NumberBounds = { readonly [B in keyof Bounds]?: number };

/** What has to stand at a path: this value, a text that fits a pattern, or a number within `{ atLeast: 1, below: 10 }`. */
export type EntryValue = string | number | boolean | null | RegExp | NumberBounds | object;

export interface EntryOptions {
  /** Whether the document knows nothing but texts, so that numbers are compared as they are written. */
  readonly texts?: boolean;
  readonly evidence?: Evidence;
}

/** Whether something stands at a path, or what has to; a path that is empty means all of it. */
export function entry(
  whole: unknown,
  path: string,
  value: EntryValue | undefined,
  { texts = false, evidence }: EntryOptions = {},
): Verdict {
  const found = readPath(whole, path);
  if (value === undefined) {
    return verdict(found !== undefined, path, 'there', found === undefined ? null : 'there', evidence);
  }
  const name = path === '' ? 'JSON' : path;
  // One element among several of its name, or one line among several of an INI file.
  const candidates: readonly unknown[] = texts && Array.isArray(found) ? [found, ...found] : [found];
  if (isBounds(value)) {
    const verdicts = candidates.map((one) => amounts(name, value, numberOf(one, texts), 'number', evidence));
    const within = verdicts.find(({ pass }) => pass);
    return (
      within ?? {
        ...amounts(name, value, null, 'number', evidence),
        actual: !texts && isNumeric(found) ? `the string ${found}` : found,
      }
    );
  }
  const scalar = typeof value === 'number' || typeof value === 'boolean';
  const wanted = texts && scalar ? String(value) : value;
  const pass = candidates.some((one) => same(one, wanted));
  const alike = !pass && typeof found !== typeof value && String(found) === String(value);
  return verdict(pass, name, value, alike ? `the ${typeof found} ${String(found)}` : found, evidence);
}

function isBounds(value: EntryValue): value is NumberBounds {
  if (typeof value !== 'object' || value === null || value instanceof RegExp || Array.isArray(value)) return false;
  const given = Object.entries(value);
  if (given.length === 0 || !given.every(([name]) => boundNames.includes(name))) return false;
  const odd = given.find(([, limit]) => typeof limit !== 'number');
  if (odd !== undefined) throw new TypeError(`${odd[0]} of what stands in a document takes a number`);
  return true;
}

function numberOf(found: unknown, texts: boolean): number | null {
  if (typeof found === 'number') return found;
  return texts && isNumeric(found) ? Number(found) : null;
}

function isNumeric(found: unknown): found is string {
  return typeof found === 'string' && found.trim() !== '' && !Number.isNaN(Number(found));
}
