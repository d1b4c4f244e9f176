import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { didYouMean } from '../../inventory/nearest.ts';
import type { Role } from '../role.ts';

/** Puts roles in order: base, then each after those that its `after` names, otherwise by name. */
export function orderRoles(roles: readonly Role[]): { roles: Role[]; findings: Diagnostic[] } {
  const byName = new Map(roles.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map((role) => [role.name, role]));
  const findings: Diagnostic[] = [];
  const ordered = new Set<Role>();
  const place = (role: Role, waiting: readonly Role[]): void => {
    if (ordered.has(role)) return;
    for (const [i, name] of (role.data.after ?? []).entries()) {
      const earlier = byName.get(name);
      const at = `/after/${i}`;
      if (earlier === undefined) {
        findings.push(
          role.file.at(
            at,
            problem('unknown-role', `there is no role \`${name}\``, didYouMean(name, [...byName.keys()])),
          ),
        );
      } else if (earlier === role || waiting.includes(earlier)) {
        findings.push(role.file.at(at, problem('role-loop', `\`${role.name}\` and \`${name}\` come after each other`)));
      } else {
        place(earlier, [...waiting, role]);
      }
    }
    ordered.add(role);
  };
  const base = byName.get('base');
  if (base !== undefined) place(base, []);
  for (const role of byName.values()) place(role, []);
  return { roles: [...ordered], findings };
}

function problem(code: string, message: string, hint?: string) {
  return { code, severity: 'error' as const, message, ...(hint === undefined ? {} : { hint }) };
}
