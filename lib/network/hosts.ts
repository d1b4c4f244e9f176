import type { Station } from '../inventory/types.generated.ts';
import type { Vars } from '../inventory/vars.ts';
import { failoverOf } from './failover.ts';
import { hostsInOrder } from './groups.ts';
import { icecastOf } from './icecast/levels.ts';
import { varLevels } from './levels.ts';
import { mergeVars } from './merge-vars.ts';
import type { Director, Host, Master, Nameserver, Relay, Studio } from './network.ts';
import { publicNamesOf } from './public-names.ts';
import { sshOf } from './ssh.ts';
import { feedsOf, pullersOf, tierOf, upstreamListsOf, upstreamsOf } from './upstreams.ts';
import type {
  Written,
  WrittenDirector,
  WrittenMaster,
  WrittenNameserver,
  WrittenRelay,
  WrittenStudio,
} from './written.ts';

/** Listeners that a server lets in, if it says nothing. */
export const DEFAULT_MAX_LISTENERS = { master: 100, relay: 10000 } as const;

/** The weight of a relay that says nothing. */
export const DEFAULT_WEIGHT = 1;

/** The hosts, complete, in the network's order. Takes for granted that the rules found no error. */
export function hostsOf(
  written: Written,
  station: Station,
  groups: ReadonlyMap<string, readonly string[]>,
  set: Vars,
): Host[] {
  const { directory, data } = written.inventory;
  const upstreams = upstreamListsOf(written);
  const feeds = feedsOf(upstreamsOf(written));
  const pullers = pullersOf(written);
  const groupsOfHost = turnedRound(groups);
  const icecasts = icecastOf(written);

  return hostsInOrder(written).map((host): Host => {
    const own = groupsOfHost.get(host.name) ?? [];
    const common = {
      name: host.name,
      address: host.data.address,
      publicNames: publicNamesOf(host, station.domain),
      groups: own,
      vars: mergeVars(varLevels(written, host, own, set).map((level) => level.values)),
      ssh: sshOf(host.data.address, data.ssh, host.data.ssh, directory),
      provider: host.data.provider ?? null,
      pointer: host.pointer,
      feeds: feeds.get(host.name) ?? [],
      mayFeed: pullers.get(host.name) ?? [],
      icecast: icecasts.get(host.name) ?? {},
    };
    if (host.kind === 'master') return masterOf(host, common);
    if (host.kind === 'relay') return relayOf(written, host, common, upstreams.get(host.name) ?? [], station);
    if (host.kind === 'nameserver') return nameserverOf(host, common);
    if (host.kind === 'director') return directorOf(host, common);
    return studioOf(host, common);
  });
}

type Common = Omit<Master, 'kind' | 'region' | 'role' | 'maxListeners'>;

function masterOf({ data }: WrittenMaster, common: Common): Master {
  return {
    kind: 'master',
    ...common,
    region: data.region ?? null,
    role: data.role,
    maxListeners: data.max_listeners ?? DEFAULT_MAX_LISTENERS.master,
  };
}

function relayOf(
  written: Written,
  relay: WrittenRelay,
  common: Common,
  upstreams: readonly string[],
  station: Station,
): Relay {
  const [from] = upstreams;
  if (from === undefined) throw new Error(`${relay.name} has no upstream, and no rule said so`);
  return {
    kind: 'relay',
    ...common,
    region: relay.data.region,
    tier: tierOf(relay),
    from,
    upstreams,
    ...failoverOf(written, relay, upstreams, station),
    weight: relay.data.weight ?? DEFAULT_WEIGHT,
    maxListeners: relay.data.max_listeners ?? DEFAULT_MAX_LISTENERS.relay,
  };
}

function studioOf({ data }: WrittenStudio, { feeds: _, mayFeed: __, icecast: ___, ...common }: Common): Studio {
  const { tone, device = '' } = data.plays;
  return {
    kind: 'studio',
    ...common,
    region: null,
    source: data.source,
    plays: tone === undefined ? { device } : { tone },
  };
}

function nameserverOf(
  { data }: WrittenNameserver,
  { feeds: _, mayFeed: __, icecast: ___, ...common }: Common,
): Nameserver {
  return { kind: 'nameserver', ...common, region: data.region ?? null };
}

function directorOf({ data }: WrittenDirector, { feeds: _, mayFeed: __, icecast: ___, ...common }: Common): Director {
  return { kind: 'director', ...common, region: data.region ?? null };
}

/** The groups of each host, in the groups' order. */
function turnedRound(groups: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const result = new Map<string, string[]>();
  for (const [group, names] of groups) {
    for (const name of names) {
      const of = result.get(name);
      if (of) of.push(group);
      else result.set(name, [group]);
    }
  }
  return result;
}
