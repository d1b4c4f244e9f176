import { isIP } from 'node:net';
import { isDirector } from '../director/directors.ts';
import { hasMount, pulledOn } from '../icecast/relays.ts';
import type { Host, Mount, Network, Relay } from '../network.ts';
import { once } from '../once.ts';
import { type Clients, clientsOf } from './clients.ts';
import { isNameserver } from './nameservers.ts';

/** A host that a name stands for. */
export interface SteeredHost {
  readonly name: string;
  /** Its own name below the station's domain. */
  readonly domain: string;
  /** An IP address. */
  readonly address: string;
  readonly weight: number;
}

/** A region with relays. */
export interface SteeredRegion {
  readonly name: string;
  readonly relays: readonly SteeredHost[];
}

/** How listeners are sent to relays by name, whoever answers DNS. */
export interface Steering {
  readonly domain: string;
  /** Seconds. */
  readonly ttl: number;
  /** Those that have relays, in the order for clients of whom nothing is known. */
  readonly regions: readonly SteeredRegion[];
  readonly clients: readonly Clients[];
  /** The mounts that a relay must play. None: its Icecast must answer. */
  readonly mustPlay: readonly Mount[];
  /** Where encoders send, first choice first. */
  readonly masters: readonly SteeredHost[];
  readonly nameservers: readonly SteeredHost[];
  readonly directors: readonly SteeredHost[];
}

/** The name, below the station's domain, of the master that encoders send to. */
export const SOURCE_NAME = 'source';

export const DEFAULT_TTL = 30;

/** The path on a relay or master that answers 200 while it plays all that it must, and so listeners may be sent there. */
export const HEALTH_PATH = '/health';

/** Hosts whose address is a name are left out: where they matter, a rule has said so. */
export const steeringOf: (network: Network) => Steering = once((network) => {
  const { dns = {} } = network.inventory.data;
  const relays = network.hosts.filter((host): host is Relay => host.kind === 'relay' && isIP(host.address) !== 0);
  const steered = network.regions
    .map(({ name }) => ({
      name,
      relays: relays.filter((relay) => relay.region === name).map((relay) => steeredHost(network, relay, relay.weight)),
    }))
    .filter((region) => region.relays.length > 0);
  const { everywhere, clients } = clientsOf(network, relays);
  const servers = network.hosts.filter((host) => isIP(host.address) !== 0);
  return {
    domain: network.station.domain,
    ttl: dns.ttl ?? DEFAULT_TTL,
    regions: everywhere.flatMap((name) => steered.find((region) => region.name === name) ?? []),
    clients,
    mustPlay: mountsToPlay(network, relays),
    masters: servers.filter(({ kind }) => kind === 'master').map((host) => steeredHost(network, host)),
    directors: servers.filter(isDirector).map((host) => steeredHost(network, host)),
    nameservers: servers.filter(isNameserver).map((host) => ({
      ...steeredHost(network, host),
      domain: host.publicNames.find((name) => name !== network.station.domain) ?? host.name,
    })),
  };
});

function steeredHost(network: Network, { name, address }: Host, weight = 1): SteeredHost {
  return { name, domain: `${name}.${network.station.domain}`, address, weight };
}

/** Of the mounts that must play, those that a host has. */
export function judgedOn(network: Network, host: Host): Mount[] {
  return steeringOf(network).mustPlay.filter((mount) => hasMount(network, host, mount));
}

/** Those that the inventory names; else the first that every relay has, and pulls also while nobody listens. */
function mountsToPlay(network: Network, relays: readonly Relay[]): Mount[] {
  const said = network.inventory.data.dns?.must_play;
  if (said !== undefined) return said.flatMap((name) => network.mounts.find((mount) => mount.name === name) ?? []);
  const first = network.mounts.find(
    (mount) => !mount.onlyAsFallback && relays.every((relay) => playsAlways(network, relay, mount)),
  );
  return first === undefined ? [] : [first];
}

/** Whether a relay has a mount, and pulls it also while nobody listens. */
function playsAlways(network: Network, relay: Relay, mount: Mount): boolean {
  return hasMount(network, relay, mount) && pulledOn(network, relay, mount)?.onDemand !== true;
}
