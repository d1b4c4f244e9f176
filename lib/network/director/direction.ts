import { isIPv6 } from 'node:net';
import { clientsOf } from '../dns/clients.ts';
import { hasMount } from '../icecast/relays.ts';
import type { Host, Mount, Network, Relay } from '../network.ts';
import { once } from '../once.ts';
import { capacityOf } from '../rollout/relay-capacity.ts';
import { directorDefaults, isDirector } from './directors.ts';

/** A relay that listeners are led to. */
export interface LedTo {
  readonly name: string;
  /** As it stands in a URL. */
  readonly address: string;
  /** Its own name, which players are told. */
  readonly domain: string;
  /** 1 to 256, or 100 where it is of what is left: its share beside those of its region. */
  readonly weight: number;
}

export interface DirectedRegion {
  readonly name: string;
  readonly relays: readonly LedTo[];
}

/** A mount as listeners ask directors for it. */
export interface DirectedMount {
  readonly mount: Mount;
  /** Regions whose relays have it. */
  readonly regions: readonly DirectedRegion[];
  readonly steering: 'redirect' | 'proxy';
}

/** How listeners are led to relays by URL. */
export interface Direction {
  /** The name that leads to the directors. */
  readonly domain: string;
  readonly port: number;
  /** As in `http://listen.radio.example`; what the URL of every mount begins with. */
  readonly origin: string;
  readonly directors: readonly Host[];
  readonly mounts: readonly DirectedMount[];
  /** Those that have relays, with all of them. */
  readonly regions: readonly DirectedRegion[];
  /** In the order for clients of whom nothing is known. */
  readonly everywhere: readonly string[];
  readonly clients: readonly { readonly network: string; readonly order: readonly string[] }[];
  /** Whether relays get a share of what each has left at that moment, or always the same. */
  readonly balance: 'left' | 'weight';
  readonly proxyPlayers: readonly string[];
  readonly trustedProxies: readonly string[];
  readonly hold: boolean;
}

/** Pure. Relays are led to by the address that the inventory has, be it a name or a number. */
export const directionOf: (network: Network) => Direction = once((network) => {
  const said = network.inventory.data.director ?? {};
  const { name, port, steering, hold, balance } = { ...directorDefaults, ...said };
  const domain = `${name}.${network.station.domain}`;
  const relays = network.hosts.filter((host): host is Relay => host.kind === 'relay');
  const { everywhere, clients } = clientsOf(network, relays);
  const shares = sharesOf(network, relays, balance);
  const mounts = network.mounts.filter(({ onlyAsFallback }) => !onlyAsFallback);
  const regionsOf = (leads: (relay: Relay) => boolean): DirectedRegion[] =>
    everywhere
      .map((region) => ({
        name: region,
        relays: relays
          .filter((relay) => relay.region === region && leads(relay))
          .map((relay) => ledTo(network, relay, shares.get(relay.name) ?? 1)),
      }))
      .filter((region) => region.relays.length > 0);
  return {
    domain,
    port,
    origin: `http://${domain}${port === 80 ? '' : `:${port}`}`,
    directors: network.hosts.filter(isDirector),
    mounts: mounts.map((mount) => ({
      mount,
      steering: mount.steering ?? steering,
      regions: regionsOf((relay) => hasMount(network, relay, mount)),
    })),
    regions: regionsOf(() => true),
    everywhere,
    clients: clients.flatMap(({ networks, order }) => networks.map((one) => ({ network: one, order }))),
    balance,
    proxyPlayers: said.proxy_players ?? [],
    trustedProxies: said.trusted_proxies ?? [],
    hold,
  };
});

function ledTo({ station }: Network, { name, address, publicNames }: Relay, weight: number): LedTo {
  return {
    name,
    address: isIPv6(address) ? `[${address}]` : address,
    domain: publicNames.find((own) => own !== station.domain) ?? `${name}.${station.domain}`,
    weight,
  };
}

/**
 * The weight of the first relay of a region to HAProxy: what it can be at most. Where it follows what is left, in percent, a
 * hundred is as fine, and every step of a weight takes memory there, about 1 kB for each relay and mount.
 */
const HEAVIEST = { weight: 256, left: 100 } as const;

/**
 * The shares of relays in what their region is sent while nobody listens: by `weight`, if one of the region says its own, and
 * otherwise by how many listeners each may carry.
 */
function sharesOf(network: Network, relays: readonly Relay[], balance: Direction['balance']): Map<string, number> {
  const written = network.inventory.data.relays ?? {};
  const carries = (relay: Relay) => (balance === 'left' ? capacityOf(relay, network.mounts) : relay.maxListeners);
  const regions = [...new Set(relays.map(({ region }) => region))];
  const shares = regions.flatMap((region) => {
    const own = relays.filter((relay) => relay.region === region);
    const weighed = own.some(({ name }) => written[name]?.weight !== undefined);
    const heavy = (relay: Relay): number => (weighed ? relay.weight : carries(relay));
    const most = Math.max(1, ...own.map(heavy));
    return own.map(
      (relay) => [relay.name, Math.max(1, Math.round((heavy(relay) / most) * HEAVIEST[balance]))] as const,
    );
  });
  return new Map(shares);
}
