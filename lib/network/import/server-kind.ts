import type { Server } from './draft.ts';
import { relayedMounts } from './effect-relays.ts';

/**
 * The server of the same import that a server pulls from; undefined if it is a master, or stands alone. Of two that
 * pull from each other the first is the master.
 */
export function upstreamOf(server: Server, servers: readonly Server[]): Server | undefined {
  const upstream = pulledFrom(server, servers);
  const chain = [server];
  let at = upstream;
  for (; at !== undefined && !chain.includes(at); at = pulledFrom(at, servers)) chain.push(at);
  const first = chain.every((other) => servers.indexOf(other) >= servers.indexOf(server));
  return at === server && first ? undefined : upstream;
}

function pulledFrom(server: Server, servers: readonly Server[]): Server | undefined {
  const { effect } = server;
  const pulled = [
    { address: effect.text('master-server'), port: effect.number('master-server-port') },
    ...relayedMounts(effect).map((name) => ({
      address: effect.text(`relay[${name}]/server`),
      port: effect.number(`relay[${name}]/port`),
    })),
  ];
  return servers.find((other) => other !== server && pulled.some(({ address, port }) => isAt(other, address, port)));
}

/** Whether a server answers at an address and a port. */
function isAt({ effect, address: own }: Server, address: string | null, port: number): boolean {
  if (address === null || /^(localhost|127\.|::1$)/.test(address)) return false;
  const sockets = [...effect.values].flatMap(([path, value]) => (/^listen-socket.*\/port$/.test(path) ? [value] : []));
  const bound = [...effect.values].filter(([path]) => path.endsWith('/bind-address')).map(([, value]) => value);
  const names = [own, effect.text('hostname'), ...bound].map((name) => String(name ?? '').toLowerCase());
  return names.includes(address.toLowerCase()) && sockets.includes(port);
}

/** How far a server is from its master; 0 for a master. */
export function tierOf(server: Server, servers: readonly Server[]): number {
  const upstream = upstreamOf(server, servers);
  return upstream === undefined ? 0 : 1 + tierOf(upstream, servers);
}

/** How many relays may pull from a server. Any master has to take over those of the others. */
export function pullersOf(server: Server, servers: readonly Server[]): number {
  const upstream = upstreamOf(server, servers);
  const isMaster = (other: Server | undefined) => other !== undefined && upstreamOf(other, servers) === undefined;
  return servers.filter((other) => {
    const from = upstreamOf(other, servers);
    return upstream === undefined ? isMaster(from) : from === server;
  }).length;
}

/** The address that the network knows a server by. Those that say none are told apart by their place in the list. */
export function addressOf({ effect, address }: Server, index: number): string {
  const hostname = effect.text('hostname') ?? 'localhost';
  if (address !== null) return address;
  if (hostname !== 'localhost') return hostname.toLowerCase();
  const bound = effect.text('listen-socket[1]/bind-address');
  return bound === null || /^(0\.0\.0\.0|::|localhost)$/.test(bound) ? `127.0.0.${index + 1}` : bound;
}
