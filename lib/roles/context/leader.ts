import { LEADER_PORT, leaderOf } from '../../network/leader.ts';
import type { Host, Network } from '../../network/network.ts';
import { type UpstreamContext, upstreamContext } from './failover.ts';
import { inventoryLocator, type Origins } from './origins.ts';

/** What a standby master takes from the primary, as templates see it. */
export interface LeaderContext {
  /** Where it is asked for, on the master itself. */
  readonly port: number;
  readonly server: UpstreamContext;
  readonly mounts: readonly LeaderMountContext[];
  /** What Liquidsoap takes: of which sources, after which of them, and where. */
  readonly programmes: readonly { readonly sources: readonly string[]; readonly after: string; readonly url: string }[];
}

interface LeaderMountContext {
  readonly name: string;
  /** Where the primary's NGINX says whether the mount plays there. */
  readonly health: string;
}

export function leaderContext(network: Network, host: Host, origins: Origins): LeaderContext | null {
  const leader = leaderOf(network, host);
  if (leader === null) return null;
  const { master, encoders, programmes } = leader;
  const context = {
    port: LEADER_PORT,
    server: upstreamContext(master),
    mounts: [...encoders, ...programmes.map(({ mount }) => mount)].map(({ name, publicPath }) => ({
      name,
      health: `/health${publicPath}`,
    })),
    programmes: programmes.map(({ sources, after, mount }) => ({
      sources,
      after,
      url: `http://127.0.0.1:${LEADER_PORT}${mount.name}`,
    })),
  };
  origins.register(context, inventoryLocator(network.inventory, [host.pointer, '/sources']));
  return context;
}
