import type { Network } from '../../network/network.ts';
import type { HostStatus, MountStatus } from './host-status.ts';

/** What a network does at this moment. */
export interface NetworkStatus {
  readonly hosts: readonly HostStatus[];
  /** The master that most relays pull from; null: none pulls from any. */
  readonly leader: string | null;
  /** What that master has on the air; null: nobody tells. */
  readonly onAir: string | null;
  /** People, by region and mount, on the relays that answered. */
  readonly regions: readonly RegionStatus[];
}

export interface RegionStatus {
  readonly region: string;
  readonly listeners: number;
  readonly mounts: Readonly<Record<string, number>>;
  /** How many of its relays have sound on every mount. */
  readonly playing: number;
  readonly relays: number;
}

/** What follows from what hosts say. To an Icecast, a relay that pulls is a listener; here it is none. */
export function networkStatus(network: Network, observed: readonly HostStatus[]): NetworkStatus {
  const pullers = countBy(observed.flatMap(({ upstream }) => upstream ?? []));
  const hosts = observed.map((host) => ({
    ...host,
    mounts: host.mounts.map((mount) => withoutRelays(mount, pullers.get(host.host) ?? 0)),
  }));
  const masters = hosts.filter(({ kind }) => kind === 'master');
  const [leader] = masters
    .filter(({ host }) => pullers.has(host))
    .sort((a, b) => (pullers.get(b.host) ?? 0) - (pullers.get(a.host) ?? 0));
  return {
    hosts,
    leader: leader?.host ?? null,
    onAir: (leader ?? masters.find(({ onAir }) => onAir !== null))?.onAir ?? null,
    regions: network.regions.map(({ name }) => regionStatus(name, hosts)),
  };
}

/** A mount that does not play is not pulled either. */
function withoutRelays(mount: MountStatus, relays: number): MountStatus {
  const { listeners, plays } = mount;
  return listeners === null || !plays ? mount : { ...mount, listeners: Math.max(0, listeners - relays) };
}

function regionStatus(region: string, hosts: readonly HostStatus[]): RegionStatus {
  const relays = hosts.filter((host) => host.kind === 'relay' && host.region === region);
  const mounts: Record<string, number> = {};
  for (const { mount, listeners } of relays.flatMap((relay) => relay.mounts)) {
    mounts[mount] = (mounts[mount] ?? 0) + (listeners ?? 0);
  }
  return {
    region,
    listeners: Object.values(mounts).reduce((sum, count) => sum + count, 0),
    mounts,
    playing: relays.filter((relay) => relay.mounts.length > 0 && relay.mounts.every(({ plays }) => plays)).length,
    relays: relays.length,
  };
}

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
