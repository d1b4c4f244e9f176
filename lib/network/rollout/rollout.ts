import { type Amount, readAmount } from '../../inventory/amount.ts';
import { selectNames } from '../../inventory/patterns.ts';
import type { Rollout as WrittenRollout } from '../../inventory/types.generated.ts';
import { steeringOf } from '../dns/steering.ts';
import type { Network } from '../network.ts';
import { capacityOf } from './relay-capacity.ts';

/** How changes reach the hosts, and when a run stops: with every default filled in. */
export interface Rollout {
  /** Names of the hosts that go first among those of their kind. */
  readonly canary: ReadonlySet<string>;
  /** How many relays are changed at a time: in the first step, the second, and so on; the last one goes on for ever. */
  readonly serial: readonly Amount[];
  /** By region: the part of its capacity that may be away at a time, from 0 to 1. */
  readonly away: ReadonlyMap<string, number>;
  /** By relay: how many listeners it can serve. */
  readonly capacity: ReadonlyMap<string, number>;
  /** How many hosts of a run may fail. */
  readonly maxFailures: Amount;
  /** By region: how many of its relays may. */
  readonly maxFailuresIn: ReadonlyMap<string, Amount>;
  readonly unreachable: Unreachables;
  readonly drain: boolean;
  /** Seconds between a drain and the change. */
  readonly drainSeconds: number;
  /** Whether each mount that was heard before must be heard afterwards. */
  readonly gate: boolean;
}

/** What hosts that cannot be reached mean to a run. */
export type Unreachables = 'continue' | 'fail' | 'stop';

/** What the inventory leaves unsaid. */
export const rolloutDefaults = {
  away: '50%',
  max_failures: 0,
  max_failures_per_region: 0,
  unreachable: 'continue',
  drain: true,
  gate: true,
} as const satisfies WrittenRollout;

/** The group that goes first if nothing else is said. */
const CANARY = 'canary';

/**
 * How changes reach the hosts of a network.
 *
 * @param said What a person says to this run; wins over the inventory, over what regions say too.
 */
export function rolloutOf(network: Network, said: WrittenRollout = {}): Rollout {
  const { data } = network.inventory;
  const all = { ...rolloutDefaults, ...data.rollout, ...said };
  const inRegion = (name: string, key: 'away' | 'max_failures', otherwise: number | string): number | string => {
    return data.regions?.[name]?.rollout?.[key] ?? otherwise;
  };
  const perRegion = <T>(read: (name: string) => T): Map<string, T> => {
    return new Map(network.regions.map(({ name }) => [name, read(name)]));
  };
  const canary = canaryOf(network, all.canary);
  return {
    canary,
    serial: serialOf(all.serial, canary),
    away: perRegion((name) => amount(said.away ?? inRegion(name, 'away', all.away)).count / 100),
    capacity: new Map(
      network.hosts.flatMap((host) => (host.kind === 'relay' ? [[host.name, capacityOf(host, network.mounts)]] : [])),
    ),
    maxFailures: amount(all.max_failures),
    maxFailuresIn: perRegion((name) => {
      return amount(said.max_failures_per_region ?? inRegion(name, 'max_failures', all.max_failures_per_region));
    }),
    unreachable: all.unreachable,
    drain: all.drain,
    drainSeconds: all.drain_seconds ?? steeringOf(network).ttl,
    gate: all.gate,
  };
}

function canaryOf({ groups, hosts }: Network, pattern: string | undefined): ReadonlySet<string> {
  if (pattern === undefined) return new Set(groups.get(CANARY));
  return new Set(selectNames(pattern, { hosts: hosts.map(({ name }) => name), groups }).names);
}

/** Where nobody is the canary, the first relay is. */
function serialOf(said: WrittenRollout['serial'], canary: ReadonlySet<string>): Amount[] {
  const everybody = { count: 100, percent: true };
  if (said === undefined) return canary.size > 0 ? [everybody] : [{ count: 1, percent: false }, everybody];
  return [said].flat().map(amount);
}

/** The schema has seen to it that it is one. */
function amount(written: number | string): Amount {
  const read = readAmount(written);
  if (read === null) throw new Error(`${written} is no number and no share`);
  return read;
}
