import { isIPv6 } from 'node:net';
import { PULL_PORTS } from '../../network/failover.ts';
import { isOrigin, upstreamsFor, upstreamsOf } from '../../network/icecast/relays.ts';
import { feedingPlace } from '../../network/icecast/sockets.ts';
import type { Host, Master, Network, Relay } from '../../network/network.ts';
import { inventoryLocator, type Origins } from './origins.ts';

/** The proxy on a relay that its Icecast pulls through, as templates see it. */
export interface FailoverContext {
  readonly proxy: 'haproxy' | 'nginx';
  /** Whether it returns to the first upstream once that is back. */
  readonly returns: boolean;
  /** Where Icecast asks, on the relay itself. */
  readonly port: number;
  /** First choice first. */
  readonly servers: readonly UpstreamContext[];
  readonly mounts: readonly PulledMountContext[];
}

interface PulledMountContext {
  readonly name: string;
  /** Where an upstream's NGINX says whether the mount plays there. */
  readonly health: string;
  /** Those that have it, first choice first. */
  readonly servers: readonly UpstreamContext[];
}

export interface UpstreamContext {
  readonly name: string;
  readonly kind: 'master' | 'relay';
  /** As in `192.0.2.1:8000`. */
  readonly authority: string;
}

/** Null where Icecast pulls from its upstream itself, or from nobody. */
export function failoverContext(network: Network, host: Host, origins: Origins): FailoverContext | null {
  if (host.kind !== 'relay' || host.failover === 'none' || host.failover === 'icecast') return null;
  const mounts = network.mounts
    .filter((mount) => !isOrigin(host, mount))
    .map((mount) => ({
      name: mount.name,
      health: `/health${mount.publicPath}`,
      servers: upstreamsFor(network, host, mount).map(upstreamContext),
    }))
    .filter(({ servers }) => servers.length > 0);
  const context = {
    proxy: host.failover,
    returns: host.failback === 'return',
    port: PULL_PORTS[host.failover],
    servers: upstreamsOf(network, host).map(upstreamContext),
    mounts,
  };
  origins.register(context, inventoryLocator(network.inventory, [host.pointer, '/station']));
  return context;
}

export function upstreamContext({ name, kind, icecast, address }: Master | Relay): UpstreamContext {
  const place = feedingPlace(icecast, address);
  return { name, kind, authority: `${isIPv6(place.address) ? `[${place.address}]` : place.address}:${place.port}` };
}
