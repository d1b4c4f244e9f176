import type { Finding } from './diagnostic.ts';
import { SourceFile } from './source-file.ts';
import { isMapping, type Value, type Vars } from './vars.ts';
import { parseYaml } from './yaml/parse.ts';

export interface Assignments {
  readonly vars: Vars;
  readonly findings: readonly Finding[];
}

/**
 * What `--set` says, as vars: `icecast.header_timeout=20` is `{icecast: {header_timeout: 20}}`. Keys are joined by dots;
 * a backslash before a dot keeps it. The value is read as YAML, so that numbers, true and [lists] are what they look
 * like; an empty one is an empty text. Of two for the same key the later one counts.
 */
export function parseSet(assignments: readonly string[]): Assignments {
  const vars: Vars = {};
  const findings: Finding[] = [];
  for (const assignment of assignments) {
    const equals = assignment.indexOf('=');
    const path = assignment
      .slice(0, Math.max(0, equals))
      .split(/(?<!\\)\./)
      .map((key) => key.trim().replaceAll('\\.', '.'));
    if (equals < 0 || path.some((key) => key === '' || key === '__proto__')) {
      findings.push(
        badSet(assignment, 'there is no name before an equals sign', 'as in --set icecast.header_timeout=20'),
      );
      continue;
    }
    const value = readValue(assignment.slice(equals + 1));
    if ('reason' in value)
      findings.push(badSet(assignment, value.reason, 'put quotes around text: --set \'name="…"\''));
    else assign(vars, path, value.value);
  }
  return { vars, findings };
}

function readValue(text: string): { value: Value } | { reason: string } {
  if (text.trim() === '') return { value: '' };
  const { value, vaulted, findings } = parseYaml(new SourceFile('--set', `value: ${text}`));
  const [error] = findings.filter(({ finding }) => finding.severity === 'error');
  if (error !== undefined) return { reason: error.finding.message };
  if (vaulted.length > 0) return { reason: 'an encrypted value stands in the inventory, not here' };
  if (value === undefined || Object.keys(value).length !== 1) return { reason: 'this is more than one value' };
  return { value: value.value ?? null };
}

function assign(vars: Vars, path: readonly string[], value: Value): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  if (rest.length === 0) {
    vars[key] = value;
    return;
  }
  const present = Object.hasOwn(vars, key) ? vars[key] : undefined;
  const inner = isMapping(present) ? present : {};
  vars[key] = inner;
  assign(inner, rest, value);
}

function badSet(assignment: string, reason: string, hint: string): Finding {
  const [name = ''] = assignment.split('=');
  return { code: 'bad-set', severity: 'error', message: `--set ${name}: ${reason}`, hint };
}
