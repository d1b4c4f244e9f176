import type { Vars } from '../inventory/vars.ts';
import { CliError } from './cli-error.ts';

/**
 * What `--set` says, as vars: `icecast.header_timeout=20` is `{icecast: {header_timeout: 20}}`. The value is read as
 * YAML, so that numbers, true and [lists] are what they look like.
 */
export async function parseSet(assignments: readonly string[]): Promise<Vars> {
  const vars: Vars = {};
  if (assignments.length === 0) return vars;
  const { load } = await import('js-yaml');
  for (const assignment of assignments) {
    const [, path, text] = /^([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)=(.*)$/s.exec(assignment) ?? [];
    if (path === undefined || text === undefined) {
      throw new CliError(`--set ${assignment}: this is not name=value`, 'as in --set icecast.header_timeout=20');
    }
    assign(vars, path.split('.'), readValue(assignment, text, load));
  }
  return vars;
}

function readValue(assignment: string, text: string, load: (text: string) => unknown): Vars[string] {
  try {
    const value: unknown = text === '' ? '' : load(text);
    if (isValue(value)) return value;
  } catch {
    // Said below.
  }
  throw new CliError(
    `--set ${assignment}: the value cannot be read as YAML`,
    'put quotes around it: --set \'name="…"\'',
  );
}

function isValue(value: unknown): value is Vars[string] {
  if (Array.isArray(value)) return value.every(isValue);
  if (typeof value === 'object' && value !== null) {
    return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isValue);
  }
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function assign(vars: Vars, [name = '', ...rest]: readonly string[], value: Vars[string]): void {
  if (rest.length === 0) {
    Object.defineProperty(vars, name, { value, enumerable: true, writable: true, configurable: true });
    return;
  }
  const inner: Vars = {};
  const present = Object.hasOwn(vars, name) ? vars[name] : undefined;
  // A later --set of a part keeps what an earlier one said of the others.
  if (isVars(present)) Object.assign(inner, present);
  assign(inner, rest, value);
  assign(vars, [name], inner);
}

function isVars(value: unknown): value is Vars {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
