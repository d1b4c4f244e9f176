import type { Value, Vars } from '../../inventory/vars.ts';

/** What is there of a record, as vars: the properties that have a value. */
export function valuesOf(record: object | undefined): Vars {
  const entries: [string, Value | undefined][] = Object.entries(record ?? {});
  return Object.fromEntries(entries.filter((entry): entry is [string, Value] => entry[1] !== undefined));
}
