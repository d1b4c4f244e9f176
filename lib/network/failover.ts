import type { Station } from '../inventory/types.generated.ts';
import { usualFailback } from './failback.ts';
import type { Relay } from './network.ts';
import type { Written, WrittenRelay } from './written.ts';

/**
 * Where a relay's Icecast pulls from, on the relay itself, if a proxy there finds the upstream. Each has a port of its
 * own: where one takes the place of the other, both run for a moment.
 */
export const PULL_PORTS = { haproxy: 8010, nginx: 8011 } as const;

/** Who finds another upstream for a relay, and whether it returns. One that has a single upstream needs nobody. */
export function failoverOf(
  written: Written,
  { data }: WrittenRelay,
  upstreams: readonly string[],
  station: Station,
): Pick<Relay, 'failover' | 'failback'> {
  const usual = upstreams.length > 1 ? (station.failover ?? 'haproxy') : 'none';
  const failover = data.failover ?? usual;
  // Others cannot return: they have to be told to, and are told that they cannot.
  const failback = failover === 'haproxy' ? usualFailback(written, station) : (station.failback ?? 'stay');
  return { failover, failback: data.failback ?? failback };
}

/**
 * The port of the proxy that a relay pulls through; null: of none. HAProxy knows which upstream has which mount; NGINX
 * knows connections only, so it can be used for what all of them have.
 */
export function pullPort({ failover }: Relay, everywhere: boolean): number | null {
  if (failover === 'haproxy' || (failover === 'nginx' && everywhere)) return PULL_PORTS[failover];
  return null;
}
