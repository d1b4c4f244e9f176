import type { Host, Relay } from '../network/network.ts';

/**
 * In which order hosts are changed: what is in one wave may be changed at the same time.
 *
 * - The standby master goes first: what is wrong with a new configuration shows where nobody listens. Then the primary.
 * - Studios follow at once, because it is their signal that a changed master waits for.
 * - Then relays, tier by tier, each after those it pulls from; of one region never more than half at a time (at least
 *   one), counted over all relays that the network has there.
 *
 * @param hosts Those that change, in the inventory's order.
 * @param network All hosts.
 */
export function wavesOf(hosts: readonly Host[], network: readonly Host[]): Host[][] {
  const masters = hosts.filter((host) => host.kind === 'master');
  const waves = [
    ...masters.filter(({ role }) => role === 'standby').map((host): Host[] => [host]),
    ...masters.filter(({ role }) => role === 'primary').map((host): Host[] => [host]),
    hosts.filter((host) => host.kind === 'studio'),
  ];
  const relays = hosts.filter((host) => host.kind === 'relay');
  const sizes = halves(network);
  for (const tier of [...new Set(relays.map((relay) => relay.tier))].sort((a, b) => a - b)) {
    const regions = byRegion(relays.filter((relay) => relay.tier === tier));
    const chunks = [...regions].map(([region, members]) => chunked(members, sizes.get(region) ?? 1));
    for (let turn = 0; turn < Math.max(...chunks.map(({ length }) => length)); turn += 1) {
      waves.push(chunks.flatMap((chunk) => chunk[turn] ?? []));
    }
  }
  return waves.filter((wave) => wave.length > 0);
}

/** How many relays of each region may be away at the same time. */
function halves(network: readonly Host[]): ReadonlyMap<string, number> {
  const regions = byRegion(network.filter((host) => host.kind === 'relay'));
  return new Map([...regions].map(([region, { length }]) => [region, Math.max(1, Math.floor(length / 2))]));
}

function byRegion(relays: readonly Relay[]): Map<string, Relay[]> {
  const regions = new Map<string, Relay[]>();
  for (const relay of relays) regions.set(relay.region, [...(regions.get(relay.region) ?? []), relay]);
  return regions;
}

function chunked(relays: readonly Relay[], size: number): Relay[][] {
  const chunks: Relay[][] = [];
  for (let at = 0; at < relays.length; at += size) chunks.push(relays.slice(at, at + size));
  return chunks;
}
