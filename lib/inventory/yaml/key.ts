import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { Finding } from '../diagnostic.ts';
import { plainScalar } from './scalar.ts';

/** A mapping's key, or what is wrong with it. */
export function keyOf(event: Event | undefined, source: string): { text: string } | { finding: Finding } {
  if (event?.type !== EVENT_ID.SCALAR) {
    return { finding: badKey('a key is a name, not a list, a mapping or an alias', templateHint(event, source)) };
  }
  if (event.valueStart < 0) return { finding: badKey('there is no key before this colon', 'write `name: value`') };
  const text = getScalarValue(source, event);
  if (text === '__proto__') return { finding: badKey('`__proto__` cannot be a key') };
  if (event.style !== SCALAR_STYLE.PLAIN || event.tagStart >= 0) return { text };
  if (text === '<<') {
    return {
      finding: {
        code: 'merge-key',
        severity: 'error',
        message: 'merge keys are not read: where a value comes from must be plain to see',
        hint: 'what many hosts share stands once, under `vars` at the top, of a region or of a group',
      },
    };
  }
  const value = plainScalar(text);
  if (typeof value === 'string') return { text };
  const kind = value === null ? 'nothing' : typeof value === 'boolean' ? 'a truth value' : 'a number';
  return { finding: badKey(`the key \`${text}\` is read as ${kind}`, `put it in quotes: \`"${text}":\``) };
}

function badKey(message: string, hint?: string): Finding {
  return { code: 'bad-key', severity: 'error', message, ...(hint === undefined ? {} : { hint }) };
}

function templateHint(event: Event | undefined, source: string): string | undefined {
  if (event?.type !== EVENT_ID.MAPPING || source[event.start - 1] !== '{') return undefined;
  return 'the inventory holds values, not templates; text that begins with `{` needs quotes';
}
