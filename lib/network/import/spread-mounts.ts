import { putBlock, putDifferences } from './blocks.ts';
import type { Draft, Server } from './draft.ts';
import { mountNames } from './effect-mounts.ts';
import { putMount } from './mounts.ts';
import { isPattern } from './pattern.ts';
import { pullOf } from './relays.ts';
import { pullersOf, upstreamOf } from './server-kind.ts';

/**
 * The mounts of all servers: what several have is one mount of the network, and what differs is said of the server. A
 * mount of the network comes in at one server, or at all masters; any other is one of its servers alone.
 */
export function putMounts(
  draft: Draft,
  servers: readonly Server[],
  masters: readonly Server[],
  blocks: ReadonlySet<string>,
): void {
  const has = (server: Server | undefined, name: string) =>
    server !== undefined && mountNames(server.effect).includes(name);
  for (const name of new Set(servers.flatMap(({ effect }) => mountNames(effect)))) {
    const holders = servers.filter((server) => has(server, name));
    const origins = holders.filter((server) => !has(upstreamOf(server, servers), name));
    const [origin] = origins;
    if (origin === undefined) continue;
    const alike = new Set(origins.map((server) => JSON.stringify(pullOf(server, name)))).size === 1;
    const everywhere =
      alike && origins.length === masters.length && origins.every((server) => masters.includes(server));
    const one = origins.length === 1;
    if (isPattern(name) || blocks.has(name) || !(one || everywhere)) {
      for (const server of holders) putBlock(draft, server, name);
      continue;
    }
    putMount(draft, origin, name, everywhere ? null : origin.host);
    lower(draft, ['mounts', name], origin, servers);
    for (const server of holders) {
      if (server === origin) continue;
      putDifferences(draft, origin, server, name);
      lower(draft, ['groups', `${server.host}-secrets`, 'icecast', 'mounts', name], server, servers);
    }
  }
}

/** The limit of a mount is one of listeners: those that pull it are added when it is rendered. */
function lower(draft: Draft, at: readonly string[], server: Server, servers: readonly Server[]): void {
  const most = draft.valueAt(...at, 'max_listeners');
  const pullers = pullersOf(server, servers);
  if (typeof most !== 'number' || pullers === 0 || most <= pullers) return;
  draft.put([...at, 'max_listeners'], most - pullers, server, `mount[${at.at(-1)}]/max-listeners`);
}
