import type { Inventory } from '../inventory/inventory.ts';
import type { Origin } from '../inventory/origin.ts';
import { pointer } from '../inventory/pointer.ts';
import type { Vars } from '../inventory/vars.ts';
import { reservedGroups } from './reserved-groups.ts';
import type { Written, WrittenHost } from './written.ts';

/** One place where values may be written. A list of levels goes from the general to the special, which wins. */
export interface Level {
  /** As people say it: `all`, `region eu`, `group canary`, `host relay-eu1`, `--set`. */
  readonly name: string;
  readonly values: Vars;
  /** Where the value at a path stands; undefined where it is written nowhere. */
  origin?(path: readonly string[]): Origin | undefined;
}

/** A level of the inventory. `at` is the JSON pointer of its values. */
export function writtenLevel(inventory: Inventory, name: string, at: string, values: Vars | undefined): Level {
  return { name, values: values ?? {}, origin: (path) => inventory.origin(at + pointer(...path)) };
}

/** The levels of a host's vars: all < region < groups as written < host < --set. Those that say nothing are left out. */
export function varLevels(written: Written, host: WrittenHost, groups: readonly string[], set: Vars): Level[] {
  const levels: Level[] = [];
  const add = (name: string, at: string, vars: Vars | undefined): void => {
    if (vars !== undefined) levels.push(writtenLevel(written.inventory, name, at, vars));
  };
  const region = host.kind === 'studio' ? undefined : host.data.region;
  add('all', '/vars', written.inventory.data.vars);
  if (region !== undefined) {
    add(`region ${region}`, pointer('regions', region, 'vars'), written.regions.get(region)?.vars);
  }
  for (const group of groups) {
    if (reservedGroups.some((reserved) => reserved === group)) continue;
    add(`group ${group}`, pointer('groups', group, 'vars'), written.groups.get(group)?.vars);
  }
  add(`host ${host.name}`, `${host.pointer}/vars`, host.data.vars);
  levels.push({ name: '--set', values: set });
  return levels;
}
