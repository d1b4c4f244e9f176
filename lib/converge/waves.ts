import { ofAll } from '../inventory/amount.ts';
import type { Host, Master, Relay } from '../network/network.ts';
import type { Rollout } from '../network/rollout/rollout.ts';

/** What the order depends on, beside who feeds whom. */
export interface Circumstances extends Pick<Rollout, 'canary' | 'serial' | 'away' | 'capacity'> {
  /** Names of hosts that nobody can listen to now, such as new ones. They take nothing away when they are changed. */
  readonly idle: ReadonlySet<string>;
  /** Names of relays that could not be reached, and count as away. */
  readonly lost: ReadonlySet<string>;
}

/**
 * In which order hosts are changed: what is in one wave may be changed at the same time.
 *
 * - The standby master goes first: what is wrong with a new configuration shows where nobody listens. Then the primary.
 * - Studios follow at once, because it is their signal that a changed master waits for.
 * - Where no master has anything on the air yet, all of these come together.
 * - Then relays, tier by tier, each after those it pulls from: canaries first, then as many at a time as `serial` says;
 *   of one region never more than its share of capacity, counted over all relays that the network has there, but one.
 *   Relays that nobody can listen to yet come with the last of their tier.
 * - Name servers come last, one after the other: what they send listeners to is there by then.
 *
 * @param hosts Those that change, in the inventory's order.
 * @param network All hosts.
 */
export function wavesOf(hosts: readonly Host[], network: readonly Host[], circumstances: Circumstances): Host[][] {
  const masters = hosts.filter((host) => host.kind === 'master');
  const studios = hosts.filter((host) => host.kind === 'studio');
  const silent = network.every(({ kind, name }) => kind !== 'master' || circumstances.idle.has(name));
  const relays = hosts.filter((host) => host.kind === 'relay');
  const tiers = [...new Set(relays.map(({ tier }) => tier))].sort((a, b) => a - b);
  const room = roomOf(network, circumstances);
  const waves: Host[][] = [
    ...(silent ? [[...masters, ...studios]] : oneByOne(masters, studios)),
    ...tiers.flatMap((tier) =>
      stepsOf(
        relays.filter((relay) => relay.tier === tier),
        relays.length,
        room,
        circumstances,
      ),
    ),
    ...hosts.filter(({ kind }) => kind === 'nameserver' || kind === 'director').map((host) => [host]),
  ];
  return waves.filter((wave) => wave.length > 0);
}

function oneByOne(masters: readonly Master[], studios: readonly Host[]): Host[][] {
  const of = (wanted: Master['role']) => masters.filter(({ role }) => role === wanted).map((host) => [host]);
  return [...of('standby'), ...of('primary'), [...studios]];
}

/** By region: how much capacity may be taken away. */
function roomOf(network: readonly Host[], { away, capacity, idle, lost }: Circumstances): ReadonlyMap<string, number> {
  const room = new Map<string, number>();
  for (const host of network) {
    if (host.kind !== 'relay' || idle.has(host.name)) continue;
    const has = capacity.get(host.name) ?? 0;
    const share = has * (away.get(host.region) ?? 1);
    room.set(host.region, (room.get(host.region) ?? 0) + share - (lost.has(host.name) ? has : 0));
  }
  return room;
}

/** The steps of one tier. `all` is what shares are of. */
function stepsOf(
  relays: readonly Relay[],
  all: number,
  room: ReadonlyMap<string, number>,
  { canary, capacity, idle, serial }: Circumstances,
): Relay[][] {
  const unheard = relays.filter(({ name }) => idle.has(name));
  const serving = relays.filter(({ name }) => !idle.has(name));
  const first = serving.filter(({ name }) => canary.has(name));
  const others = serving.filter(({ name }) => !canary.has(name));
  const sizes = serial.map((amount) => Math.max(1, ofAll(amount, all)));
  const steps = [...filled(first, [Infinity], room, capacity), ...filled(others, sizes, room, capacity)];
  const last = steps.pop() ?? [];
  return [...steps, inOrder([...last, ...unheard], relays)];
}

/** Fills steps of these sizes; the last size goes on. One relay of a region may be away however little room there is. */
function filled(
  relays: readonly Relay[],
  sizes: readonly number[],
  room: ReadonlyMap<string, number>,
  capacity: ReadonlyMap<string, number>,
): Relay[][] {
  const steps: Relay[][] = [];
  let left = spread(relays);
  while (left.length > 0) {
    const size = sizes[steps.length] ?? sizes.at(-1) ?? 1;
    const used = new Map<string, number>();
    const step: Relay[] = [];
    for (const relay of left) {
      const here = used.get(relay.region);
      const then = (here ?? 0) + (capacity.get(relay.name) ?? 0);
      // What is left of a sum of shares is not exact.
      const fits = here === undefined || then <= (room.get(relay.region) ?? 0) + 1e-6;
      if (step.length >= size || !fits) continue;
      used.set(relay.region, then);
      step.push(relay);
    }
    left = left.filter((relay) => !step.includes(relay));
    steps.push(inOrder(step, relays));
  }
  return steps;
}

/** One of each region, then another of each, and so on: regions share what is changed at a time. */
function spread(relays: readonly Relay[]): Relay[] {
  const turns = new Map<string, number>();
  const turned = relays.map((relay) => {
    const turn = turns.get(relay.region) ?? 0;
    turns.set(relay.region, turn + 1);
    return { relay, turn };
  });
  return turned.sort((a, b) => a.turn - b.turn).map(({ relay }) => relay);
}

function inOrder(some: readonly Relay[], all: readonly Relay[]): Relay[] {
  return all.filter((relay) => some.includes(relay));
}
