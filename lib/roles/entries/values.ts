import { pointer } from '../../inventory/pointer.ts';
import { Secret } from '../../inventory/secret.ts';
import { Refusal } from '../escapers/escaper.ts';
import { text as plainText } from '../escapers/text.ts';
import { isMapping } from '../template/describe.ts';
import { Rendered } from '../template/rendered.ts';
import type { EntryContext } from './entry-context.ts';

/** Stands for a value that could not be worked out; that has been reported. */
export const failed = Symbol('failed');

/**
 * A value of an entry, worked out. Text that is one `{{ expression }}` has the type of what it says: a number, a
 * list. Null leaves the property out. Otherwise text is text, on one line.
 */
export function worked(context: EntryContext, at: string, value: unknown): unknown {
  if (typeof value === 'string') return workedText(context, at, value);
  if (Array.isArray(value)) {
    const items = value.map((item, i) => member(context, at, i, item));
    return items.includes(failed) ? failed : items;
  }
  if (isMapping(value)) return workedMapping(context, at, value);
  return value;
}

/** The members of a mapping, worked out, without those that are null. */
export function workedMapping(
  context: EntryContext,
  at: string,
  value: Record<string, unknown>,
): Record<string, unknown> | typeof failed {
  const members = Object.entries(value).map(([key, item]) => [key, member(context, at, key, item)] as const);
  if (members.some(([, item]) => item === failed)) return failed;
  return Object.fromEntries(members.filter(([, item]) => item !== null));
}

/** Most values are constants, for which no place is needed. */
function member(context: EntryContext, at: string, key: string | number, value: unknown): unknown {
  return isConstant(value) ? value : worked(context, at + pointer(key), value);
}

function isConstant(value: unknown): boolean {
  return typeof value === 'string' ? !hasTags(value) : typeof value !== 'object';
}

/** A piece of sh: expressions in it are words in single quotes, unless they say `| raw`. */
export function workedScript(context: EntryContext, at: string, script: string): string | typeof failed {
  return hasTags(script) ? (context.render(at, script, 'shell')?.text ?? failed) : script;
}

/** Whether a condition holds; false also if it cannot be worked out. */
export function holds(context: EntryContext, at: string, condition: string | boolean | undefined): boolean {
  if (condition === undefined || typeof condition === 'boolean') return condition ?? true;
  const value = context.evaluate(at, condition);
  if (value === undefined) return false;
  if (typeof value === 'boolean') return value;
  context.report(at, 'wrong-type', '`when` must be true or false', 'compare it, as in `x is not none` or `x > 0`');
  return false;
}

/** Whether text is more than itself to a template. */
export function hasTags(text: string): boolean {
  return /\{[{%#]/.test(text);
}

function workedText(context: EntryContext, at: string, value: string): unknown {
  if (!hasTags(value)) return value;
  const { role, surroundings } = context;
  const template = role.text(at, value);
  if (!template.single) {
    const rendering = context.render(at, value, 'text');
    if (rendering === undefined) return failed;
    return rendering.sensitive ? noPassword(context, at) : rendering.text;
  }
  const { value: result, faults } = role.templates.evaluate(template, surroundings);
  return context.clean(faults) ? native(context, at, result) : failed;
}

function native(context: EntryContext, at: string, value: unknown): unknown {
  if (value instanceof Secret) return noPassword(context, at);
  if (value instanceof Rendered) return value.text;
  if (Array.isArray(value)) {
    const items = value.map((item) => native(context, at, item));
    return items.includes(failed) ? failed : items;
  }
  if (typeof value !== 'string') return value;
  try {
    return plainText.escape(value, { before: '', after: '' });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    context.report(at, 'unprintable-value', `the value ${error.message}`, error.hint);
    return failed;
  }
}

function noPassword(context: EntryContext, at: string): typeof failed {
  context.report(at, 'secret-in-resource', 'a password cannot stand here', 'put it into a file, or into a script');
  return failed;
}
