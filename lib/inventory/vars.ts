import type { Secret } from './secret.ts';

/** Any value that YAML can say, with secrets kept as secrets. */
export type Value = string | number | boolean | null | Secret | Value[] | { [key: string]: Value };

/** Free values, by name. */
export type Vars = { [key: string]: Value };
