import { describe, isMapping } from '../template/describe.ts';
import { Misuse } from '../template/misuse.ts';

/** What `{{ value | name(argument, named=argument) }}` does. */
export interface Filter {
  /** Throws `Misuse` if the value or an argument is not what it works on. */
  apply(input: unknown, positional: readonly unknown[], named: ReadonlyMap<string, unknown>): unknown;
  /**
   * What it takes beside ordinary values: passwords, as their text (what comes out is a password too);
   * text that is rendered already; or anything at all, null too, as it is.
   */
  readonly takes?: readonly ('secret' | 'rendered' | 'any')[];
}

export function text(value: unknown, what = 'its value'): string {
  if (typeof value === 'string') return value;
  if (value === undefined) throw new Misuse(`${what} is missing`);
  throw new Misuse(`${what} is ${describe(value)}, not text`);
}

export function number(value: unknown, what = 'its value'): number {
  if (typeof value === 'number') return value;
  throw new Misuse(`${what} is ${describe(value)}, not a number`);
}

export function boolean(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new Misuse(`its value is ${describe(value)}, not true or false`);
}

export function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Misuse(`its value is ${describe(value)}, not a list`);
}

export function mapping(value: unknown): Record<string, unknown> {
  if (isMapping(value)) return value;
  throw new Misuse(`its value is ${describe(value)}, not a mapping`);
}

/** The argument at a position, or of that name; undefined if it is not given. */
export function argument(
  positional: readonly unknown[],
  named: ReadonlyMap<string, unknown>,
  position: number,
  name: string,
): unknown {
  return positional.length > position ? positional[position] : named.get(name);
}

/** A member of an item of a list. */
export function attribute(item: unknown, name: string): unknown {
  const value = isMapping(item) && Object.hasOwn(item, name) ? item[name] : undefined;
  if (value === undefined) throw new Misuse(`an item has no \`${name}\``);
  return value;
}
