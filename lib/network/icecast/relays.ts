import type { Secret } from '../../inventory/secret.ts';
import type { Host, Master, Mount, Network, Relay } from '../network.ts';
import { feedingPlace } from './sockets.ts';

/** The name that servers log in to each other with. */
export const RELAY_USER = 'relay';

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
}

/** A server of which everything that it lists is pulled. */
export interface Everything {
  readonly server: string;
  readonly port: number;
  readonly user: string;
  readonly password: Secret;
}

/** Whether the host is where the mount's sound comes in: each master, or the server that it names. */
export function isOrigin(host: Host, mount: Mount): boolean {
  return mount.at === null ? host.kind === 'master' : mount.at === host.name;
}

/** Whether a host has a mount: where it comes in, and every server that pulls from there, directly or not. */
export function hasMount(network: Network, host: Host, mount: Mount): boolean {
  if (host.kind === 'studio') return false;
  if (mount.at === null || mount.at === host.name) return true;
  if (host.kind === 'master') return false;
  const upstream = hostOf(network, host.from);
  return upstream !== undefined && hasMount(network, upstream, mount);
}

/** What a host pulls a mount from; null where its own source plays it, or where it comes with everything else. */
export function pulledOn(network: Network, host: Host, mount: Mount): Pulled | null {
  if (host.kind === 'studio') return null;
  const metadata = asksForTitles(mount);
  if (isOrigin(host, mount)) {
    if (mount.pull === null) return null;
    const { server, port, mount: path, user = RELAY_USER, password, on_demand = false } = mount.pull;
    const login = password === undefined ? { user: null, password: null } : { user, password };
    return { server, port, mount: path, ...login, metadata, onDemand: on_demand };
  }
  if (host.kind === 'master' || host.icecast.relaying === 'everything') return null;
  const { address: server, port } = upstreamPlace(network, host);
  const onDemand = mount.onDemand ?? host.icecast.on_demand ?? false;
  const login = { user: RELAY_USER, password: network.station.passwords.relay };
  return { server, port, mount: mount.name, ...login, metadata, onDemand };
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
  const { address: server, port } = upstreamPlace(network, host);
  return { server, port, user: RELAY_USER, password: network.station.passwords.relay };
}

/** Where a relay pulls from. */
export function upstreamPlace(network: Network, relay: Relay): { address: string; port: number } {
  const upstream = hostOf(network, relay.from);
  if (upstream === undefined || upstream.kind === 'studio') throw new Error(`${relay.name} has no upstream`);
  return feedingPlace(upstream.icecast, upstream.address);
}

const byName = new WeakMap<Network, ReadonlyMap<string, Host>>();

function hostOf(network: Network, name: string): Host | undefined {
  const known = byName.get(network) ?? new Map(network.hosts.map((host) => [host.name, host]));
  byName.set(network, known);
  return known.get(name);
}
