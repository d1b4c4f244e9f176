import type { Difference } from './difference.ts';
import { otherwise, type Rule, rules } from './reload-table.ts';

/** The rule that counts for a difference: the first that fits. */
export function ruleFor(difference: Difference): Rule {
  return rules.find((rule) => fits(rule, difference)) ?? otherwise;
}

function fits(rule: Rule, { kind, from, to }: Difference): boolean {
  const below = rule.kind.endsWith('/*') ? rule.kind.slice(0, -2) : null;
  if (below === null ? kind !== rule.kind : kind !== below && !kind.startsWith(`${below}/`)) return false;
  if (rule.to !== undefined && rule.to !== to) return false;
  if (rule.change === undefined) return true;
  return rule.change === (from === null ? 'added' : to === null ? 'removed' : 'changed');
}
