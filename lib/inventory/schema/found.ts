import { steps } from '../pointer.ts';

const words: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['integer', 'a whole number'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'a mapping'],
]);

/** What a JSON Schema type is called in an inventory. */
export function typeName(type: string): string {
  return words.get(type) ?? type;
}

/** The thing at a pointer, as in `` `region` `` or `item 2 of `failover``. */
export function subject(pointer: string): string {
  const path = steps(pointer);
  const last = path.at(-1) ?? '';
  const list = path.at(-2);
  return /^\d+$/.test(last) && list !== undefined ? `item ${Number(last) + 1} of \`${list}\`` : `\`${last}\``;
}

/** What stands there instead. A value is shown unless it is secret. */
export function found(data: unknown, secret: boolean): string {
  if (data === null || data === undefined) return 'nothing';
  if (Array.isArray(data)) return 'a list';
  if (typeof data === 'object') return 'a mapping';
  if (data === '') return 'an empty text';
  const kind = typeof data === 'string' ? 'text' : typeof data === 'number' ? 'number' : 'truth value';
  return secret ? `a ${kind}` : typeof data === 'boolean' ? shown(data) : `the ${kind} ${shown(data)}`;
}

/** A value in a message: short, on one line. */
export function shown(data: unknown): string {
  const text = typeof data === 'string' ? data : (JSON.stringify(data) ?? String(data));
  const flat = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, '␤');
  return `\`${flat.length > 60 ? `${flat.slice(0, 57)}…` : flat}\``;
}

/** A schema's description as the end of a sentence: `a TCP port`. Its default, in brackets at the end, is left out. */
export function expectation(description: unknown): string | undefined {
  if (typeof description !== 'string') return undefined;
  const [sentence = ''] = description.split(/\. (?=[A-Z])/);
  const plain = sentence.replace(/\.$/, '').replace(/ \([^()]*\)$/, '');
  return /^[A-Z][a-z ]/.test(plain) ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain;
}
