import { isIP } from 'node:net';
import { directionOf } from '../../network/director/direction.ts';
import type { Clients } from '../../network/dns/clients.ts';
import type { SteeredHost } from '../../network/dns/steering.ts';
import { HEALTH_PATH, steeringOf } from '../../network/dns/steering.ts';
import { type ZoneRecord, zoneOf } from '../../network/dns/zone.ts';
import { localPath } from '../../network/local-path.ts';
import type { Network } from '../../network/network.ts';

/** How listeners are sent to relays by name, as templates of name servers see it. Names of DNS are whole, without a final dot. */
export interface DnsContext {
  readonly domain: string;
  /** As SOA has it, with backslashes where they must be. */
  readonly contact: string;
  readonly serial: number;
  /** Seconds. */
  readonly ttl: number;
  readonly nameservers: readonly string[];
  readonly records: readonly ZoneRecord[];
  /** What a relay must answer 200 to. */
  readonly check: string;
  readonly regions: readonly RegionContext[];
  readonly networks: readonly { readonly network: string; readonly order: readonly string[] }[];
  readonly continents: readonly ContinentContext[];
  /** Absolute, on this machine. */
  readonly database: string | null;
  readonly masters: readonly AnswerContext[];
  readonly source: string | null;
  /** The directors, their port, and the name that leads to those that are well; null: there are none. */
  readonly directors:
    | (Pick<RegionContext, 'ipv4' | 'ipv6'> & { readonly domain: string; readonly port: number })
    | null;
}

interface AnswerContext {
  readonly domain: string;
  readonly address: string;
  readonly weight: number;
}

interface RegionContext {
  readonly name: string;
  readonly ipv4: readonly AnswerContext[];
  readonly ipv6: readonly AnswerContext[];
}

interface ContinentContext {
  readonly name: string;
  /** The regions of those in none of the countries, first choice first; null: the usual ones. */
  readonly order: readonly string[] | null;
  readonly countries: readonly { readonly name: string; readonly order: readonly string[] }[];
}

/** The same on all name servers. Null in a network without any. */
export function dnsContext(network: Network): DnsContext | null {
  const steering = steeringOf(network);
  if (steering.nameservers.length === 0) return null;
  const { domain, contact, serial, nameservers, records, source, director } = zoneOf(network);
  const { database } = network.inventory.data.dns ?? {};
  return {
    domain,
    contact,
    serial,
    ttl: steering.ttl,
    nameservers,
    records,
    check: HEALTH_PATH,
    regions: steering.regions.map(({ name, relays }) => ({
      name,
      ...byFamily(relays),
    })),
    networks: steering.clients.flatMap(({ networks, order }) => networks.map((network) => ({ network, order }))),
    continents: continentsOf(steering.clients),
    database: database === undefined ? null : localPath(network.inventory.directory, database),
    masters: steering.masters.map(answer),
    source,
    directors:
      director === null ? null : { domain: director, port: directionOf(network).port, ...byFamily(steering.directors) },
  };
}

function byFamily(hosts: readonly SteeredHost[]): Pick<RegionContext, 'ipv4' | 'ipv6'> {
  const [ipv4, ipv6] = [4, 6].map((family) => hosts.filter(({ address }) => isIP(address) === family).map(answer));
  return { ipv4: ipv4 ?? [], ipv6: ipv6 ?? [] };
}

function answer({ domain, address, weight }: SteeredHost): AnswerContext {
  return { domain, address, weight };
}

/** `EU` and `NA-CA`, sorted into continents. */
function continentsOf(clients: readonly Clients[]): ContinentContext[] {
  const places = clients.flatMap(({ places, order }) => places.map((place) => ({ place, order })));
  const continents = [...new Set(places.map(({ place }) => place.slice(0, 2)))].sort();
  return continents.map((name) => ({
    name,
    order: places.find(({ place }) => place === name)?.order ?? null,
    countries: places
      .filter(({ place }) => place.startsWith(`${name}-`))
      .map(({ place, order }) => ({ name: place.slice(3), order })),
  }));
}
