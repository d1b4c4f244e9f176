import { hasIcecast } from '../icecast/has-icecast.ts';
import type { Network, Relay, Source } from '../network.ts';

/** How the programme travels. */
export interface Fed {
  /** Whom each living relay pulls from, by its name; null: from nobody. */
  readonly upstreams: ReadonlyMap<string, string | null>;
  /** Names of servers that have the programme. */
  readonly playing: ReadonlySet<string>;
}

/** Who pulls from whom where these hosts are down and these sources are left. */
export function feed(network: Network, down: ReadonlySet<string>, left: readonly Source[]): Fed {
  const servers = new Map(network.hosts.filter(hasIcecast).map((host) => [host.name, host]));
  const upstreams = new Map<string, string | null>();
  const playing = new Set<string>();
  const visit = (name: string): boolean => {
    const server = servers.get(name);
    if (server === undefined || down.has(name)) return false;
    if (server.kind === 'relay' && !upstreams.has(name)) {
      upstreams.set(name, null);
      upstreams.set(name, chosen(server, down, visit));
    }
    const plays = server.kind === 'master' ? left.length > 0 : playing.has(upstreams.get(name) ?? '');
    if (plays) playing.add(name);
    return plays;
  };
  for (const name of servers.keys()) visit(name);
  return { upstreams, playing };
}

/**
 * Whom a relay pulls from. HAProxy asks for the mount itself. NGINX, and an Icecast that can, are content with an
 * upstream that lives: it may have nothing but the hold file to give.
 */
function chosen(relay: Relay, down: ReadonlySet<string>, plays: (name: string) => boolean): string | null {
  const { failover, from, upstreams } = relay;
  if (failover === 'none') {
    plays(from);
    return down.has(from) ? null : from;
  }
  const able = upstreams.filter((name) => (failover === 'haproxy' ? plays(name) : !down.has(name)));
  for (const name of able) plays(name);
  return able[0] ?? null;
}
