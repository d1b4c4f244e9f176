import type { Family, IpRange } from '../net/ip-range.ts';
import { addressesOf } from './match.ts';
import type { Ruleset } from './ruleset.ts';

/**
 * The first addresses of all parts of a range that the rules may tell apart: what is so for them is so for all that lie
 * in it. Null: there are more than can be looked at.
 */
export function sourcesIn(ruleset: Ruleset, range: IpRange, most = 2000): readonly bigint[] | null {
  const starts = new Set([range.first]);
  const cut = (at: bigint): void => {
    if (at > range.first && at <= range.last) starts.add(at);
  };
  for (const { first, last } of rangesOf(ruleset, range.family)) {
    cut(first);
    cut(last + 1n);
    if (starts.size > most) return null;
  }
  return [...starts].sort((a, b) => (a < b ? -1 : 1));
}

/** All addresses and networks that stand anywhere in the rules. */
function* rangesOf(ruleset: Ruleset, family: Family): Generator<IpRange> {
  const rest: unknown[] = [ruleset.sets.size === 0 ? [] : [...ruleset.sets.values()]];
  for (const { rules } of ruleset.chains) for (const { expressions } of rules) rest.push(expressions);
  for (let value = rest.pop(); value !== undefined; value = rest.pop()) {
    const range = addressesOf(value);
    if (range !== null) {
      if (range.family === family) yield range;
    } else if (typeof value === 'object' && value !== null) {
      rest.push(...Object.values(value).filter((one) => one !== null && one !== undefined));
    }
  }
}
