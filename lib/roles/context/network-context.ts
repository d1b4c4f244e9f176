import { isDirector } from '../../network/director/directors.ts';
import { isNameserver } from '../../network/dns/nameservers.ts';
import type { Host, Network } from '../../network/network.ts';
import { type DirectorContext, directorContext } from './director.ts';
import { type DnsContext, dnsContext } from './dns.ts';
import { type HostContext, hostContext } from './hosts.ts';
import { mountIds } from './mounts.ts';
import { Origins } from './origins.ts';
import { type SourceContext, sourceContext } from './sources.ts';
import { type StationContext, stationContext } from './station.ts';
import { type StorageContext, storageContexts } from './storages.ts';

/** What the templates of all hosts see alike. Made once for a network, so that a thousand hosts share one list of them. */
export interface NetworkContext {
  readonly station: StationContext;
  readonly hosts: readonly HostContext[];
  readonly masters: readonly HostContext[];
  readonly relays: readonly HostContext[];
  readonly studios: readonly HostContext[];
  readonly nameservers: readonly HostContext[];
  readonly directors: readonly HostContext[];
  readonly sources: readonly SourceContext[];
  readonly storages: readonly StorageContext[];
  readonly dns: DnsContext | null;
  readonly director: DirectorContext | null;
  readonly byName: ReadonlyMap<string, HostContext>;
  readonly mountIds: ReadonlyMap<string, string>;
  readonly origins: Origins;
}

const contexts = new WeakMap<Network, NetworkContext>();

export function networkContext(network: Network): NetworkContext {
  const known = contexts.get(network);
  if (known !== undefined) return known;
  const origins = new Origins();
  const hosts = network.hosts.map((host) => hostContext(network, host, origins));
  const ofKind = (kind: Host['kind']) => hosts.filter((host) => host.kind === kind);
  const ids = mountIds(network.mounts);
  const context = {
    station: stationContext(network, origins),
    hosts,
    masters: ofKind('master'),
    relays: ofKind('relay'),
    studios: ofKind('studio'),
    nameservers: hosts.filter(({ groups }) => isNameserver({ groups })),
    directors: hosts.filter(({ groups }) => isDirector({ groups })),
    sources: network.sources.map((source) => sourceContext(network, source, origins)),
    storages: storageContexts(network, origins),
    byName: new Map(hosts.map((host) => [host.name, host])),
    mountIds: ids,
    dns: dnsContext(network),
    director: directorContext(network, ids),
    origins,
  };
  contexts.set(network, context);
  return context;
}
