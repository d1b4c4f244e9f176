import { isMapping, type Vars } from '../inventory/vars.ts';

/**
 * Merges levels of vars, the general one first: mappings key by key, anything else is replaced by the later level.
 * What only one level says is shared, not copied.
 */
export function mergeVars(levels: readonly (Vars | undefined)[]): Vars {
  let merged: Vars | undefined;
  for (const level of levels) {
    if (level === undefined) continue;
    merged = merged === undefined ? level : mergeTwo(merged, level);
  }
  return merged ?? {};
}

function mergeTwo(below: Vars, above: Vars): Vars {
  const merged = new Map(Object.entries(below));
  for (const [key, value] of Object.entries(above)) {
    const hidden = merged.get(key);
    merged.set(key, isMapping(hidden) && isMapping(value) ? mergeTwo(hidden, value) : value);
  }
  // fromEntries defines its keys, so that `__proto__` is a key like any other.
  return Object.fromEntries(merged);
}
