import { Secret } from './secret.ts';

/** Any value that YAML can say, with secrets kept as secrets. */
export type Value = string | number | boolean | null | Secret | Value[] | { [key: string]: Value };

/** Free values, by name. */
export type Vars = { [key: string]: Value };

/** Whether a value is a mapping, not a list, a scalar or a secret. */
export function isMapping(value: Value | undefined): value is Vars {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Secret);
}
