import { hasIcecast } from '../../network/icecast/has-icecast.ts';
import { feedingPlace } from '../../network/icecast/sockets.ts';
import { connectionsObservation, isFed } from './connections.ts';
import { haproxyObservation } from './haproxy.ts';
import type { RadioHost } from './radio-host.ts';

/** Where a proxy on the host itself takes those to who ask it for a mount. */
export interface Pulling {
  /** Names of the hosts that it may be taken from, first choice first. */
  readonly choices: readonly string[];
  /** Those of them that were well when the proxy last looked; null: it does not look. */
  readonly well: readonly string[] | null;
  /** The one that it is taken from just now; null: none. */
  readonly now: string | null;
}

/** For each mount; null where Icecast pulls from its upstream itself. */
export async function pullingOf(host: RadioHost): Promise<(mount: string) => Pulling | null> {
  const relay = host.network.hosts.find(({ name }) => name === host.name);
  if (relay?.kind !== 'relay' || relay.failover === 'none') return () => null;
  if (relay.failover === 'haproxy') {
    const taken = await host.read(haproxyObservation);
    return (mount) => {
      const known = taken?.get(mount);
      return { choices: known?.servers ?? [], well: known?.well ?? [], now: known?.now ?? null };
    };
  }
  // NGINX knows connections and no mounts.
  const connections = (await host.read(connectionsObservation(host.network))) ?? [];
  const upstreams = host.network.hosts.filter(hasIcecast).filter(({ name }) => relay.upstreams.includes(name));
  const connected = upstreams.filter(({ icecast, address }) => isFed(connections, feedingPlace(icecast, address)));
  const now = connected.length === 1 ? (connected[0]?.name ?? null) : null;
  return () => ({ choices: relay.upstreams, well: null, now });
}
