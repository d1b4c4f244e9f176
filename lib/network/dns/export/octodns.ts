import { isIP } from 'node:net';
import { directionOf } from '../../director/direction.ts';
import type { Network } from '../../network.ts';
import { HEALTH_PATH, type SteeredHost, type Steering, steeringOf } from '../steering.ts';
import { targetsOf } from '../targets.ts';
import { type Zone, zoneOf } from '../zone.ts';

interface Pool {
  readonly fallback?: string;
  readonly values: readonly { readonly value: string; readonly weight?: number }[];
}

interface Rule {
  readonly pool: string;
  readonly subnets?: readonly string[];
  readonly geos?: readonly string[];
}

/** A record of an octoDNS zone file. */
export interface OctodnsRecord {
  readonly type: 'A' | 'AAAA' | 'CNAME';
  readonly ttl: number;
  readonly value?: string;
  readonly values?: readonly string[];
  readonly dynamic?: { readonly pools: Readonly<Record<string, Pool>>; readonly rules: readonly Rule[] };
  readonly octodns?: { readonly healthcheck: Readonly<Record<string, string | number>> };
}

/** Names below the domain, with their records. */
export type OctodnsZone = Readonly<Record<string, OctodnsRecord | readonly OctodnsRecord[]>>;

const STATIC_TTL = 300;

/**
 * The zone as octoDNS has it (its documentation, "Dynamic Records"): pools that fall back to the next region, and rules
 * of which the first that fits counts. Providers know one check for a record: it is the first mount that must play.
 */
export function octodnsZone(network: Network): OctodnsZone {
  const steering = steeringOf(network);
  const zone = zoneOf(network);
  const records = new Map<string, OctodnsRecord[]>();
  const add = (name: string, ...more: OctodnsRecord[]): void => {
    const below = name === zone.domain ? '' : name.slice(0, -zone.domain.length - 1);
    records.set(below, [...(records.get(below) ?? []), ...more]);
  };
  add(zone.domain, ...families(steering).map((type) => listeners(steering, type)));
  if (zone.source !== null) add(zone.source, ...encoders(steering, zone));
  if (zone.director !== null) add(zone.director, ...directors(steering, zone.director, directionOf(network).port));
  for (const { name, type, value } of zone.records) {
    add(name, { type, ttl: STATIC_TTL, value: type === 'CNAME' ? `${value}.` : value });
  }
  return Object.fromEntries([...records].map(([name, all]) => [name, onlyOne(all) ?? all]));
}

function onlyOne<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

type Family = 'A' | 'AAAA';

function families({ regions }: Steering): Family[] {
  const relays = regions.flatMap((region) => region.relays);
  return (['A', 'AAAA'] as const).filter((type) => relays.some((relay) => familyOf(relay) === type));
}

function familyOf({ address }: SteeredHost): Family {
  return isIP(address) === 4 ? 'A' : 'AAAA';
}

function listeners(steering: Steering, type: Family): OctodnsRecord {
  const relays = new Map(
    steering.regions.map(({ name, relays }) => [name, relays.filter((relay) => familyOf(relay) === type)] as const),
  );
  const living = (order: readonly string[]) => order.filter((region) => (relays.get(region) ?? []).length > 0);
  const everybody = living(steering.regions.map(({ name }) => name));
  const pools = new Map<string, Pool>();
  const poolOf = ([region = '', ...others]: readonly string[]): Pool => {
    const here = relays.get(region) ?? [];
    const values = here.map(({ address, weight }) => ({ value: address, ...(here.length > 1 && { weight }) }));
    if (others.length === 0) return { values };
    const fallback = `then_${others.join('_or_')}`;
    pools.set(fallback, poolOf(others));
    return { fallback, values };
  };
  /** A rule has a pool to itself: `eu`, or if that is taken, `eu_2`. Names of regions have no underscore. */
  const ownPool = (order: readonly string[]): string => {
    const regions = living(order).length > 0 ? living(order) : everybody;
    const [region = ''] = regions;
    let id = region;
    for (let number = 2; pools.has(id); number += 1) id = `${region}_${number}`;
    pools.set(id, poolOf(regions));
    return id;
  };
  const rules = targetsOf(steering.clients).map(({ networks, places, order }): Rule => {
    return { pool: ownPool(order), ...(networks.length > 0 ? { subnets: networks } : { geos: places }) };
  });
  const last = { pool: ownPool(everybody) };
  const values = (relays.get(everybody[0] ?? '') ?? []).map(({ address }) => address);
  const dynamic = { pools: Object.fromEntries(pools), rules: [...rules, last] };
  return { type, ttl: steering.ttl, values, dynamic, octodns: healthcheck(steering) };
}

function encoders(steering: Steering, { source }: Zone): OctodnsRecord[] {
  if (source === null) return [];
  return (['A', 'AAAA'] as const).flatMap((type) => {
    const masters = steering.masters.filter((master) => familyOf(master) === type);
    const [first] = masters;
    if (first === undefined) return [];
    const pools = Object.fromEntries(
      masters.map(({ name, address }, i): [string, Pool] => {
        const next = masters[i + 1];
        return [name, { ...(next && { fallback: next.name }), values: [{ value: address }] }];
      }),
    );
    const dynamic = { pools, rules: [{ pool: first.name }] };
    return [{ type, ttl: steering.ttl, values: [first.address], dynamic, octodns: healthcheck(steering) }];
  });
}

function directors(steering: Steering, domain: string, port: number): OctodnsRecord[] {
  return (['A', 'AAAA'] as const).flatMap((type): OctodnsRecord[] => {
    const own = steering.directors.filter((director) => familyOf(director) === type);
    if (own.length === 0) return [];
    const values = own.map(({ address }) => ({ value: address, ...(own.length > 1 && { weight: 1 }) }));
    const dynamic = { pools: { directors: { values } }, rules: [{ pool: 'directors' }] };
    const answers = own.map(({ address }) => address);
    return [{ type, ttl: steering.ttl, values: answers, dynamic, octodns: healthcheck({ domain }, port) }];
  });
}

function healthcheck({ domain }: Pick<Steering, 'domain'>, port = 80) {
  return { healthcheck: { host: domain, path: HEALTH_PATH, port, protocol: 'HTTP' } };
}
