import type { Dialect } from './dialects.ts';
import type { Difference } from './difference.ts';
import { otherwise, type Rule, rules } from './reload-table.ts';
import { khRules } from './reload-table-kh.ts';
import { newerRules } from './reload-table-newer.ts';

/** What each does when it gets SIGHUP: what is its own first, and else as 2.4 does. */
export const rulesOf: Readonly<Record<Dialect, readonly Rule[]>> = {
  '2.4': rules,
  '2.5': [...newerRules, ...rules],
  kh: [...khRules, ...rules],
};

/** The rule that counts for a difference: the first that fits. */
export function ruleFor(difference: Difference, dialect: Dialect = '2.4'): Rule {
  return rulesOf[dialect].find((rule) => fits(rule, difference)) ?? otherwise;
}

function fits(rule: Rule, { kind, from, to }: Difference): boolean {
  const below = rule.kind.endsWith('/*') ? rule.kind.slice(0, -2) : null;
  if (below === null ? kind !== rule.kind : kind !== below && !kind.startsWith(`${below}/`)) return false;
  if (rule.to !== undefined && rule.to !== to) return false;
  if (rule.change === undefined) return true;
  return rule.change === (from === null ? 'added' : to === null ? 'removed' : 'changed');
}
