import type { Secret } from '../../inventory/secret.ts';
import type { Pull } from '../../inventory/types.generated.ts';
import { pullPort } from '../failover.ts';
import type { Host, Master, Mount, Network, Relay } from '../network.ts';
import { hasIcecast } from './has-icecast.ts';
import { loginOf, RELAY_USER } from './login.ts';
import { feedingPlace, type Place } from './sockets.ts';

/** A mount that Icecast pulls from another server. */
export interface Pulled {
  readonly server: string;
  readonly port: number;
  /** Its name there. */
  readonly mount: string;
  readonly user: string | null;
  readonly password: Secret | null;
  /** Whether titles are asked for: they travel beside the sound in MP3 and AAC; in Ogg they are part of it. */
  readonly metadata: boolean;
  readonly onDemand: boolean;
  /** Where it is pulled from when that is away, first choice first: for an Icecast that can. */
  readonly others: readonly Other[];
}

/** Another server with the same stream. */
interface Other extends Pick<Pulled, 'server' | 'port' | 'mount'> {
  /** Seconds to wait for it; null: as Icecast does. */
  readonly timeout: number | null;
}

/** A server of which everything that it lists is pulled. */
export interface Everything {
  readonly server: string;
  readonly port: number;
  readonly user: string;
  readonly password: Secret;
}

/** Whether the host is where the mount's sound comes in: each master, or a server that it names. */
export function isOrigin(host: Host, mount: Mount): boolean {
  return mount.at === null ? host.kind === 'master' : mount.at.includes(host.name);
}

/** Whether a host has a mount: where it comes in, and every server that pulls from there, directly or not. */
export function hasMount(network: Network, host: Host, mount: Mount): boolean {
  if (!hasIcecast(host)) return false;
  if (mount.at === null || mount.at.includes(host.name)) return true;
  if (host.kind === 'master') return false;
  return upstreamsFor(network, host, mount).length > 0;
}

/**
 * The servers that a relay may pull a mount from, first choice first. Of those where it comes in, the one that the mount
 * names first.
 */
export function upstreamsFor(network: Network, relay: Relay, mount: Mount): (Master | Relay)[] {
  const able = upstreamsOf(network, relay).filter((upstream) => hasMount(network, upstream, mount));
  const { at } = mount;
  if (at === null || !able.every(({ name }) => at.includes(name))) return able;
  return able.toSorted((a, b) => at.indexOf(a.name) - at.indexOf(b.name));
}

/** The servers that a relay may pull from, first choice first. */
export function upstreamsOf(network: Network, relay: Relay): (Master | Relay)[] {
  return relay.upstreams.flatMap((name) => {
    const host = hostOf(network, name);
    return host !== undefined && hasIcecast(host) ? [host] : [];
  });
}

/** What a host pulls a mount from; null where its own source plays it, or where it comes with everything else. */
export function pulledOn(network: Network, host: Host, mount: Mount): Pulled | null {
  if (!hasIcecast(host)) return null;
  const metadata = asksForTitles(mount);
  if (isOrigin(host, mount)) {
    if (mount.pull === null) return null;
    return pulledFrom(mount.pull, metadata);
  }
  if (host.kind === 'master' || host.icecast.relaying === 'everything') return null;
  const { address: server, port } = pullPlace(network, host, mount);
  const onDemand = mount.onDemand ?? host.icecast.on_demand ?? false;
  const others = othersFor(network, host, mount);
  return { server, port, mount: mount.name, ...relayLogin(network, host), metadata, onDemand, others };
}

/** What is pulled from a server outside. */
export function pulledFrom(pull: Pull, metadata: boolean): Pulled {
  const { server, port, mount, user = RELAY_USER, password, on_demand: onDemand = false } = pull;
  const others = (pull.others ?? []).map((other) => ({ mount, timeout: null, ...other }));
  const login = password === undefined ? { user: null, password: null } : { user, password };
  return { server, port, mount, ...login, metadata, onDemand, others };
}

/** The servers after the first, where the relay's own Icecast goes through them. */
function othersFor(network: Network, relay: Relay, mount: Mount): Other[] {
  if (relay.failover !== 'icecast') return [];
  const [, ...others] = upstreamsFor(network, relay, mount);
  return others.map(({ icecast, address }) => {
    const { address: server, port } = feedingPlace(icecast, address);
    return { server, port, mount: mount.name, timeout: null };
  });
}

/** With which a relay logs in to its upstream. */
function relayLogin(network: Network, relay: Relay): { user: string; password: Secret } {
  const { relayUser, relayPassword } = loginOf(network, hostOf(network, relay.from) ?? relay);
  return { user: relayUser, password: relayPassword };
}

/** Whether relays of a mount ask for its titles. */
export function asksForTitles({ metadata, format }: Mount): boolean {
  return metadata && (format === 'mp3' || format === 'aac');
}

/** The server of which a host pulls everything; null if there is none. */
export function everythingOn(network: Network, host: Master | Relay): Everything | null {
  const { mirror } = host.icecast;
  if (mirror !== undefined) return { ...mirror, user: mirror.user ?? RELAY_USER };
  if (host.kind === 'master' || host.icecast.relaying !== 'everything') return null;
  const { address: server, port } = pullPlace(network, host, null);
  return { server, port, ...relayLogin(network, host) };
}

/**
 * Where a relay's Icecast asks for a mount (null: for whatever there is): at its own proxy, or at the first server that
 * has it.
 */
function pullPlace(network: Network, relay: Relay, mount: Mount | null): Place {
  const all = upstreamsOf(network, relay);
  const able = mount === null ? all : upstreamsFor(network, relay, mount);
  const [first] = able;
  if (first === undefined) throw new Error(`${relay.name} has no upstream`);
  const port = pullPort(relay, able.length === all.length);
  if (port !== null) return { address: '127.0.0.1', port };
  return feedingPlace(first.icecast, first.address);
}

/** Where the server is that a relay pulls from while nothing is wrong. */
export function upstreamPlace(network: Network, relay: Relay): { address: string; port: number } {
  const upstream = hostOf(network, relay.from);
  if (upstream === undefined || !hasIcecast(upstream)) throw new Error(`${relay.name} has no upstream`);
  return feedingPlace(upstream.icecast, upstream.address);
}

const byName = new WeakMap<Network, ReadonlyMap<string, Host>>();

function hostOf(network: Network, name: string): Host | undefined {
  const known = byName.get(network) ?? new Map(network.hosts.map((host) => [host.name, host]));
  byName.set(network, known);
  return known.get(name);
}
