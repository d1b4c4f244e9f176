import { isIP } from 'node:net';
import type { Network } from '../../network.ts';
import { type SteeredHost, type Steering, steeringOf } from '../steering.ts';
import { targetsOf } from '../targets.ts';
import { zoneOf } from '../zone.ts';
import { digestOf } from './digest.ts';
import { asDirector } from './route53-health-checks.ts';

/** One of the records that `aws route53 change-resource-record-sets` takes. */
export interface RecordSet {
  readonly Name: string;
  readonly Type: 'A' | 'AAAA' | 'CNAME';
  readonly SetIdentifier?: string;
  readonly Weight?: number;
  readonly MultiValueAnswer?: true;
  readonly Failover?: 'PRIMARY' | 'SECONDARY';
  readonly GeoLocation?: { readonly ContinentCode: string } | { readonly CountryCode: string };
  readonly TTL?: number;
  readonly ResourceRecords?: readonly { readonly Value: string }[];
  readonly AliasTarget?: {
    readonly HostedZoneId: string;
    readonly DNSName: string;
    readonly EvaluateTargetHealth: boolean;
  };
  readonly HealthCheckId?: string;
}

/** What `aws route53 change-resource-record-sets --change-batch` reads. */
export interface ChangeBatch {
  readonly Comment: string;
  readonly Changes: readonly { readonly Action: 'UPSERT'; readonly ResourceRecordSet: RecordSet }[];
}

const STATIC_TTL = 300;

/**
 * The records of the station in Route 53: by place (the domain itself), by failover (`_to-REGION-or-REGION`), and by
 * weight (`_relays-REGION`), each an alias of the next. Networks are not in it: Route 53 keeps those in a collection of
 * its own.
 *
 * @param zone The id of the hosted zone.
 * @param healthChecks The ids of checks, by host.
 */
export function route53Changes(network: Network, zone: string, healthChecks: ReadonlyMap<string, string>): ChangeBatch {
  const steering = steeringOf(network);
  const { domain, records, source, director } = zoneOf(network);
  const given: Given = { steering, domain, zone, healthChecks };
  const sets = (['A', 'AAAA'] as const).flatMap((type) => [
    ...listeners(given, type),
    ...(source === null ? [] : encoders(given, source, type)),
    ...(director === null ? [] : directors(given, director, type)),
  ]);
  for (const { name, type, value } of records) {
    const Value = type === 'CNAME' ? `${value}.` : value;
    sets.push({ Name: `${name}.`, Type: type, TTL: STATIC_TTL, ResourceRecords: [{ Value }] });
  }
  return {
    Comment: 'Written by aircheck',
    Changes: sets.map((ResourceRecordSet) => ({ Action: 'UPSERT', ResourceRecordSet })),
  };
}

interface Given {
  readonly steering: Steering;
  readonly domain: string;
  readonly zone: string;
  readonly healthChecks: ReadonlyMap<string, string>;
}

type Family = 'A' | 'AAAA';

function familyOf({ address }: SteeredHost): Family {
  return isIP(address) === 4 ? 'A' : 'AAAA';
}

function listeners(given: Given, type: Family): RecordSet[] {
  const { steering, domain, zone } = given;
  const relays = relaysOf(steering, type);
  if (relays.size === 0) return [];
  const alias = (name: string) => ({ HostedZoneId: zone, DNSName: `${name}.`, EvaluateTargetHealth: true });
  const chains = new Map<string, readonly string[]>();
  const to = (order: readonly string[]): string => {
    const living = order.filter((region) => relays.has(region));
    const regions = living.length > 0 ? living : [...relays.keys()];
    const name = regions.length === 1 ? relaysName(regions[0] ?? '', domain) : `${label('_to', regions)}.${domain}`;
    if (regions.length > 1) chains.set(name, regions);
    return name;
  };
  const byPlace = (where: Pick<RecordSet, 'SetIdentifier' | 'GeoLocation'>, order: readonly string[]): RecordSet => {
    return { Name: `${domain}.`, Type: type, ...where, AliasTarget: alias(to(order)) };
  };
  const places = targetsOf(steering.clients).flatMap(({ places, order }) =>
    places.map((place) => byPlace({ SetIdentifier: place, GeoLocation: locationOf(place) }, order)),
  );
  const everybody = steering.regions.map(({ name }) => name);
  const anywhere = byPlace({ SetIdentifier: 'everybody-else', GeoLocation: { CountryCode: '*' } }, everybody);
  const failover: RecordSet[] = [];
  // A chain is its first region, or else the others, which are a chain that is added to those that are gone through.
  for (const [name, [first = '', ...others]] of chains) {
    const set = (SetIdentifier: string, Failover: 'PRIMARY' | 'SECONDARY', next: string): RecordSet => {
      return { Name: `${name}.`, Type: type, SetIdentifier, Failover, AliasTarget: alias(next) };
    };
    failover.push(set(first, 'PRIMARY', relaysName(first, domain)), set('others', 'SECONDARY', to(others)));
  }
  const weighted = [...relays].flatMap(([region, hosts]) =>
    hosts.map((host) => ({ ...answer(given, relaysName(region, domain), type, host), Weight: host.weight })),
  );
  // What an alias leads to has to be there before it.
  return [...weighted, ...failover.reverse(), ...places, anywhere];
}

function relaysOf({ regions }: Steering, type: Family): Map<string, readonly SteeredHost[]> {
  const all = regions.map(({ name, relays }) => [name, relays.filter((relay) => familyOf(relay) === type)] as const);
  return new Map(all.filter(([, relays]) => relays.length > 0));
}

function relaysName(region: string, domain: string): string {
  return `${label('_relays', [region])}.${domain}`;
}

/** `_to-eu-or-us`, cut to what a label of DNS may have. No host's name has an underscore. */
function label(prefix: string, regions: readonly string[]): string {
  const whole = `${prefix}-${regions.join('-or-')}`;
  return whole.length <= 63 ? whole : `${whole.slice(0, 46)}-${digestOf(whole)}`;
}

function locationOf(place: string): NonNullable<RecordSet['GeoLocation']> {
  const [continent = '', country] = place.split('-');
  return country === undefined ? { ContinentCode: continent } : { CountryCode: country };
}

function answer(
  given: Given,
  name: string,
  Type: Family,
  { name: host, address }: SteeredHost,
  check = host,
): RecordSet {
  const id = given.healthChecks.get(check);
  const checked = id === undefined ? {} : { HealthCheckId: id };
  const records = { TTL: given.steering.ttl, ResourceRecords: [{ Value: address }] };
  return { Name: `${name}.`, Type, SetIdentifier: host, ...records, ...checked };
}

/** The first master, and the second one: Route 53 has no third choice. */
function encoders(given: Given, source: string, type: Family): RecordSet[] {
  const masters = given.steering.masters.filter((master) => familyOf(master) === type).slice(0, 2);
  return masters.map((master, i) => ({
    ...answer(given, source, type, master),
    Failover: i === 0 ? ('PRIMARY' as const) : ('SECONDARY' as const),
  }));
}

/** Every director that is well, eight at most: that is how many Route 53 answers with. */
function directors(given: Given, name: string, type: Family): RecordSet[] {
  return given.steering.directors
    .filter((director) => familyOf(director) === type)
    .map((director) => ({
      ...answer(given, name, type, director, asDirector(director.name)),
      MultiValueAnswer: true as const,
    }));
}
