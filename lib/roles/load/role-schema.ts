import type { Finding } from '../../inventory/diagnostic.ts';
import { didYouMean } from '../../inventory/nearest.ts';
import { pointer } from '../../inventory/pointer.ts';
import { say } from '../../inventory/schema/say.ts';
import { type Violation, violations } from '../../inventory/schema/violation.ts';
import { validate } from '../schema.generated.ts';
import type { RoleData } from '../types.generated.ts';

/** What a schema found wrong, and the JSON pointer that it is about. */
export interface SchemaFinding {
  readonly pointer: string;
  readonly finding: Finding;
}

/** Checks the data of a role.yml. */
export function checkRole(
  data: unknown,
): { readonly data: RoleData } | { readonly findings: readonly SchemaFinding[] } {
  if (validate(data)) return { data };
  return { findings: violations(validate.errors ?? []).map(findingOf) };
}

function findingOf(violation: Violation): SchemaFinding {
  const { pointer: at, key, keyword, schema } = violation;
  const about = key !== null && keyword !== 'required' ? at + pointer(key) : at;
  if (at !== '' || key === null) return { pointer: about, finding: say(violation, { secret: false, written: null }) };
  const missing = keyword === 'required';
  const message = missing ? `a role needs \`${key}\`` : `\`${key}\` is nothing that a role has`;
  const hint = missing ? undefined : didYouMean(key, Object.keys(schema.properties ?? {}));
  const code = missing ? 'missing-property' : 'unknown-property';
  return { pointer: about, finding: { code, severity: 'error', message, ...(hint === undefined ? {} : { hint }) } };
}
