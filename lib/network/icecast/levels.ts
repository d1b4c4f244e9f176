import { pointer } from '../../inventory/pointer.ts';
import type { Icecast } from '../../inventory/types.generated.ts';
import { groupsOf } from '../groups.ts';
import { once } from '../once.ts';
import { reservedGroups } from '../reserved-groups.ts';
import type { Written, WrittenMaster, WrittenRelay } from '../written.ts';

/** One place where `icecast` is written. */
export interface IcecastLevel {
  /** As people say it: `all`, `region eu`, `group canary`, `host relay-eu1`. */
  readonly name: string;
  /** JSON pointer of it. */
  readonly pointer: string;
  readonly data: Icecast;
}

/** What is written for each master and relay, from the general to the special: all < region < groups as written < host. */
export const icecastLevels: (written: Written) => ReadonlyMap<string, readonly IcecastLevel[]> = once((written) => {
  const { groups } = groupsOf(written);
  const all = levelOf('all', '/icecast', written.inventory.data.icecast);
  const ofRegion = new Map(
    [...written.regions].map(([name, { icecast }]) => [
      name,
      levelOf(`region ${name}`, pointer('regions', name, 'icecast'), icecast),
    ]),
  );
  const ofGroups = [...groups]
    .filter(([name]) => !reservedGroups.some((reserved) => reserved === name))
    .map(([name, members]) => ({
      levels: levelOf(`group ${name}`, pointer('groups', name, 'icecast'), written.groups.get(name)?.icecast),
      members: new Set(members),
    }))
    .filter(({ levels }) => levels.length > 0);
  return new Map(
    serversOf(written).map((host) => [
      host.name,
      [
        ...all,
        ...(ofRegion.get(host.data.region ?? '') ?? []),
        ...ofGroups.filter(({ members }) => members.has(host.name)).flatMap(({ levels }) => levels),
        ...levelOf(`host ${host.name}`, `${host.pointer}/icecast`, host.data.icecast),
      ],
    ]),
  );
});

function levelOf(name: string, at: string, data: Icecast | undefined): IcecastLevel[] {
  return data === undefined ? [] : [{ name, pointer: at, data }];
}

/** The hosts that run Icecast. */
export function serversOf(written: Written): (WrittenMaster | WrittenRelay)[] {
  return [...written.masters, ...written.relays];
}

/** What holds for each of them. Lists are replaced, and so is a certificate or a mirror as a whole. */
export const icecastOf: (written: Written) => ReadonlyMap<string, Icecast> = once(
  (written) =>
    new Map([...icecastLevels(written)].map(([name, levels]) => [name, merged(levels.map((level) => level.data))])),
);

function merged(levels: readonly Icecast[]): Icecast {
  let result: Icecast = {};
  for (const level of levels) result = mergeTwo(result, level);
  return result;
}

function mergeTwo(below: Icecast, above: Icecast): Icecast {
  return {
    ...below,
    ...above,
    ...(below.limits && above.limits && { limits: { ...below.limits, ...above.limits } }),
    ...(below.login && above.login && { login: { ...below.login, ...above.login } }),
    ...(below.mounts && above.mounts && { mounts: mergedMounts(below.mounts, above.mounts) }),
    ...(below.log && above.log && { log: { ...below.log, ...above.log } }),
    ...(below.default_mount &&
      above.default_mount && { default_mount: { ...below.default_mount, ...above.default_mount } }),
  };
}

type Mounts = NonNullable<Icecast['mounts']>;

function mergedMounts(below: Mounts, above: Mounts): Mounts {
  const same = Object.entries(above).map(([name, mount]) => [name, { ...below[name], ...mount }] as const);
  return { ...below, ...Object.fromEntries(same) };
}

/** Where a host's value is written: the most special place; the host itself if nowhere. */
export function placeOfValue(written: Written, host: string, ...steps: (string | number)[]): string {
  const levels = icecastLevels(written).get(host) ?? [];
  const places = levels.map((level) => level.pointer + pointer(...steps)).reverse();
  const found = places.find((place) => written.inventory.origin(place) !== undefined);
  return found ?? written.hostsByName.get(host)?.pointer ?? '';
}
