import { hasIcecast } from './icecast/has-icecast.ts';
import { hasMount } from './icecast/relays.ts';
import { leaderOf } from './leader.ts';
import type { Host, Mount, Network } from './network.ts';
import { once } from './once.ts';

/** What Icecast on one host must have room for. */
export interface Limits {
  /** Icecast's `clients`, which counts everything: listeners, sources, relays, status pages, connections of the proxy. */
  readonly clients: number;
  /** Icecast's `sources`: those that are connected, and the fallback files. */
  readonly sources: number;
}

/**
 * The limits of a host's Icecast, if it says none itself. Clients: its listeners, the relays that pull each mount from it, and a source for
 * each mount; a tenth more, so that the limit is never what turns a listener away, and 32 for status pages and health
 * checks. Sources: two for each mount, since Icecast runs every fallback file as a source of its own (source.c,
 * source_fallback_file), and one for each fallback, of which a mount has a copy to itself.
 */
export function limitsOn(network: Network, host: Host): Limits {
  if (!hasIcecast(host)) return { clients: 0, sources: 0 };
  const { limits: said, mirror } = host.icecast;
  const own = network.mounts.filter((mount) => hasMount(network, host, mount));
  const here = Object.keys(host.icecast.mounts ?? {}).length;
  const mounts = own.length + here + (mirror === undefined ? 0 : MIRRORED);
  const copies =
    own.filter((mount) => mount.fallback !== null).length + (leaderOf(network, host)?.encoders.length ?? 0);
  const clients = host.maxListeners + pullersOf(network, host) * mounts + mounts + copies;
  // Two to spare: a source that reconnects may be counted twice for a moment.
  const sources = said?.sources ?? mounts * 2 + copies + 2;
  // Sources are clients too. 2.5 wants room for more than twice as many (cfgfile.c).
  const least = host.icecast.dialect === '2.5' ? sources * 2 : (said?.sources ?? 0);
  const worked = Math.max(Math.ceil(clients * 1.1), least) + 32;
  return { clients: said?.clients ?? worked, sources };
}

/** Room for the mounts of a server outside that is mirrored, of which nobody knows how many they are. */
const MIRRORED = 50;

/**
 * The mounts as a host has them: none where there is no Icecast; elsewhere a mount's own limit is raised by the relays that pull
 * it from this host, since to Icecast a relay is a listener, and one that is turned away takes its region off the air.
 */
export function mountsOn(network: Network, host: Host): Mount[] {
  if (!hasIcecast(host)) return [];
  const pullers = pullersOf(network, host);
  return network.mounts
    .filter((mount) => hasMount(network, host, mount))
    .map((mount) => (mount.maxListeners === null ? mount : { ...mount, maxListeners: mount.maxListeners + pullers }));
}

/**
 * How many servers may pull from a host. A master has room for the relays of every master: it may have to take them over; and
 * for standbys that take its sound.
 */
export function pullersOf(network: Network, host: Host): number {
  if (!hasIcecast(host)) return 0;
  if (host.kind === 'relay') return host.mayFeed.length;
  return relaysOfMasters(network).size + network.hosts.filter((other) => leaderOf(network, other) !== null).length;
}

/** The names of all relays that may pull from one of the masters. */
export const relaysOfMasters = once(
  (network: Network): ReadonlySet<string> =>
    new Set(network.hosts.flatMap((host) => (host.kind === 'master' ? [...host.feeds, ...host.mayFeed] : []))),
);
