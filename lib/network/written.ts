import type { Inventory } from '../inventory/inventory.ts';
import { pointer } from '../inventory/pointer.ts';
import type * as data from '../inventory/types.generated.ts';

interface WrittenEntry<Kind extends string, Data> {
  readonly kind: Kind;
  readonly name: string;
  readonly pointer: string;
  readonly data: Data;
}

export type WrittenMaster = WrittenEntry<'master', data.Master>;
export type WrittenRelay = WrittenEntry<'relay', data.Relay>;
export type WrittenStudio = WrittenEntry<'studio', data.Studio>;
export type WrittenNameserver = WrittenEntry<'nameserver', data.Nameserver>;
export type WrittenDirector = WrittenEntry<'director', data.Director>;
export type WrittenHost = WrittenMaster | WrittenRelay | WrittenStudio | WrittenNameserver | WrittenDirector;

/**
 * What people wrote, in the shapes that rules and derivations look things up in. Maps, because nothing forbids a
 * host called `constructor`. Nothing in it is checked yet: a name may stand for nothing, or for two hosts.
 */
export interface Written {
  readonly inventory: Inventory;
  readonly station: data.Station | undefined;
  readonly regions: ReadonlyMap<string, data.Region>;
  readonly masters: readonly WrittenMaster[];
  readonly relays: readonly WrittenRelay[];
  readonly studios: readonly WrittenStudio[];
  readonly nameservers: readonly WrittenNameserver[];
  readonly directors: readonly WrittenDirector[];
  /** Masters, relays, studios, name servers, directors, each in the order written. */
  readonly hosts: readonly WrittenHost[];
  /** Of two hosts with one name, the first. */
  readonly hostsByName: ReadonlyMap<string, WrittenHost>;
  readonly mounts: ReadonlyMap<string, data.Mount>;
  readonly sources: ReadonlyMap<string, data.Source>;
  readonly storages: ReadonlyMap<string, data.Storage>;
  readonly recordings: ReadonlyMap<string, data.Recording>;
  readonly users: ReadonlyMap<string, data.User>;
  readonly groups: ReadonlyMap<string, data.Group>;
}

/** Linear in what is written. */
export function writtenOf(inventory: Inventory): Written {
  const { data } = inventory;
  const masters = entries('master', 'masters', data.masters);
  const relays = entries('relay', 'relays', data.relays);
  const studios = entries('studio', 'studios', data.studios);
  const nameservers = entries('nameserver', 'nameservers', data.nameservers);
  const directors = entries('director', 'directors', data.directors);
  const hosts = [...masters, ...relays, ...studios, ...nameservers, ...directors];
  return {
    inventory,
    station: data.station,
    regions: mapOf(data.regions),
    masters,
    relays,
    studios,
    nameservers,
    directors,
    hosts,
    hostsByName: new Map(hosts.map((host) => [host.name, host] as const).reverse()),
    mounts: mapOf(data.mounts),
    sources: mapOf(data.sources),
    storages: mapOf(data.storages),
    recordings: mapOf(data.recordings),
    users: mapOf(data.users),
    groups: mapOf(data.groups),
  };
}

function mapOf<T>(record: { [key: string]: T } | undefined): ReadonlyMap<string, T> {
  return new Map(Object.entries(record ?? {}));
}

function entries<Kind extends string, Data>(
  kind: Kind,
  section: string,
  record: { [key: string]: Data } | undefined,
): WrittenEntry<Kind, Data>[] {
  return Object.entries(record ?? {}).map(([name, data]) => ({ kind, name, pointer: pointer(section, name), data }));
}
