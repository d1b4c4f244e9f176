import { boolCoreTag, floatCoreTag, intCoreTag, NOT_RESOLVED, nullCoreTag } from 'js-yaml';
import type { Finding } from '../diagnostic.ts';

export type Scalar = string | number | boolean | null;

/** A plain scalar as YAML 1.2's core schema reads it: `yes` and `off` are text, `012` is 12, `0o12` is 10. */
export function plainScalar(text: string): Scalar {
  for (const tag of [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag]) {
    if (tag.implicitFirstChars !== null && !tag.implicitFirstChars.includes(text.charAt(0))) continue;
    const value = tag.resolve(text, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return text;
}

const explicit = new Map<string, (text: string) => Scalar | typeof NOT_RESOLVED>([
  ['!', (text) => text],
  ['!!str', (text) => text],
  ['!!null', (text) => nullCoreTag.resolve(text, true, nullCoreTag.tagName)],
  ['!!bool', (text) => boolCoreTag.resolve(text, true, boolCoreTag.tagName)],
  ['!!int', (text) => intCoreTag.resolve(text, true, intCoreTag.tagName)],
  ['!!float', (text) => floatCoreTag.resolve(text, true, floatCoreTag.tagName)],
]);

/** A scalar with one of YAML's own tags; undefined for a tag that is not one of them, or that the text does not fit. */
export function taggedScalar(tag: string, text: string): Scalar | undefined {
  const value = explicit.get(tag)?.(text);
  return value === NOT_RESOLVED ? undefined : value;
}

/** What is wrong with a value that is right as YAML. */
export function unusable(value: Scalar, text: string): Finding | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return problem(
      'bad-number',
      `\`${text}\` is no number that can be used`,
      'write digits, or in quotes if it is text',
    );
  }
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return problem('bad-number', `\`${text}\` is too large to be kept exactly`, 'put it in quotes if it is text');
  }
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) {
    return problem(
      'bad-character',
      'the text has half a character in it',
      'write `\\U0001F4FB` instead of two `\\u` halves',
    );
  }
  return undefined;
}

/** Whether it is written as older YAML, and many a program, writes octal numbers. */
export function looksOctal(value: Scalar, text: string): boolean {
  return typeof value === 'number' && /^[-+]?0[0-9]+$/.test(text);
}

function problem(code: string, message: string, hint: string): Finding {
  return { code, severity: 'error', message, hint };
}
