import { isIP } from 'node:net';
import { relaysOfMasters } from '../capacity.ts';
import type { Master, Network, Relay } from '../network.ts';
import { localPlace } from './sockets.ts';

/**
 * The addresses that alone may reach a host's Icecast; null if all may. Icecast compares whole addresses, so what the
 * network itself needs is added: the host, where NGINX and Liquidsoap are, and the relays that pull from it. A master
 * has those of every master, whose relays it may have to take over.
 */
export function allowedOn(network: Network, host: Master | Relay): string[] | null {
  const { allow } = host.icecast;
  if (allow === undefined) return null;
  const feeds = host.kind === 'master' ? relaysOfMasters(network) : new Set(host.mayFeed);
  const relays = network.hosts.filter(({ name }) => feeds.has(name)).map(({ address }) => address);
  const needed = ['127.0.0.1', '::1', localPlace(host.icecast).address, host.address, ...relays];
  return [...new Set([...needed.filter((address) => isIP(address) > 0), ...allow])];
}
