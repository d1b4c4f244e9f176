import type { Secret } from '../../inventory/secret.ts';
import { limitsOn, pullersOf } from '../../network/capacity.ts';
import { standbyMount } from '../../network/hold.ts';
import { hasIcecast } from '../../network/icecast/has-icecast.ts';
import { loginOf } from '../../network/icecast/login.ts';
import { localPlace } from '../../network/icecast/sockets.ts';
import { LEADER_PORT, leaderOf } from '../../network/leader.ts';
import type { Host, Master, Mount, Network, Relay } from '../../network/network.ts';
import { type AuthenticationContext, authenticationContext } from './authentication.ts';

/** What a mount falls back to, and has to itself. */
export interface StandbyContext {
  readonly name: string;
  /** Where it is pulled from: this very server, where it is a mount that others may choose, or the primary. */
  readonly from: { readonly server: string; readonly port: number; readonly mount: string };
  /** Whether it is the sound that the primary has. */
  readonly leads: boolean;
  /** With which it is pulled; null if anybody may. */
  readonly user: string | null;
  readonly password: Secret | null;
  readonly closed: boolean;
  /** Null: none. */
  readonly max_listeners: number | null;
  readonly authentication: AuthenticationContext | null;
}

/** Whether relays pull it from this host, or copies of it are pulled for others here. */
export function isPulled(network: Network, host: Host, mount: Mount, mounts: readonly Mount[]): boolean {
  return pullersOf(network, host) > 0 || mounts.some((other) => other.fallback === mount.name);
}

/** The copy is guarded as its fallback is: whoever knows its name could choose it. */
export function standbyOf(
  network: Network,
  host: Host,
  mount: Mount,
  mounts: readonly Mount[],
  ids: ReadonlyMap<string, string>,
): StandbyContext | null {
  const fallback = mounts.find((other) => other.name === mount.fallback);
  if (fallback === undefined || !hasIcecast(host)) return leadingCopy(network, host, mount, ids);
  const pulled = isPulled(network, host, fallback, mounts);
  const id = ids.get(fallback.name) ?? '';
  const authentication = authenticationContext(network, host, fallback.authentication, id, pulled);
  const login = loginOf(network, host);
  const { address: server, port } = localPlace(host.icecast);
  return {
    name: standbyMount(mount.name),
    from: { server, port, mount: fallback.name },
    leads: false,
    user: authentication === null ? null : login.relayUser,
    password: authentication === null ? null : login.relayPassword,
    closed: fallback.onlyAsFallback,
    max_listeners: roomOf(network, host),
    authentication,
  };
}

/** As many as 2.5 takes. */
const MOST = 16_384;

/**
 * A copy takes whoever loses the mount. Icecast would give it the limit of the default block, and drop those beyond; so
 * where that has one, the copy has room for all that the server has room for.
 */
function roomOf(network: Network, host: Master | Relay): number | null {
  const { default_mount, dialect } = host.icecast;
  if (default_mount?.max_listeners === undefined) return null;
  const { clients } = limitsOn(network, host);
  return dialect === '2.5' ? Math.min(clients, MOST) : clients;
}

/** What the primary has of a mount whose encoder comes to one master only. It is guarded as the mount is. */
function leadingCopy(
  network: Network,
  host: Host,
  mount: Mount,
  ids: ReadonlyMap<string, string>,
): StandbyContext | null {
  const leader = leaderOf(network, host);
  if (leader === null || !hasIcecast(host) || leader.encoders.every(({ name }) => name !== mount.name)) return null;
  const login = loginOf(network, leader.master);
  return {
    name: standbyMount(mount.name),
    from: { server: '127.0.0.1', port: LEADER_PORT, mount: mount.name },
    leads: true,
    user: login.relayUser,
    password: login.relayPassword,
    closed: mount.onlyAsFallback,
    max_listeners: roomOf(network, host),
    authentication: authenticationContext(network, host, mount.authentication, ids.get(mount.name) ?? '', false),
  };
}
