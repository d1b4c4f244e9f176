import { Secret } from '../../inventory/secret.ts';
import { Rendered } from './rendered.ts';

/** What sort of thing a value is, in words. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (value instanceof Secret) return 'a password';
  if (value instanceof Rendered) return 'text that is rendered already';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    case 'function':
      return 'a macro';
    default:
      return 'a mapping';
  }
}

/** Whether a value is a mapping as YAML knows it: members can be read from it. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Secret) &&
    !(value instanceof Rendered)
  );
}
