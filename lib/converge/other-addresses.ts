import { isIP } from 'node:net';
import type { Host } from '../network/network.ts';

/** Those from which other servers pull. A name is no help: Icecast tells numbers. */
export function addressesBesides(host: Host, network: readonly Host[]): string[] {
  const others = network.filter(({ name, kind }) => name !== host.name && kind !== 'studio');
  return others.map(({ address }) => address).filter((address) => isIP(address) !== 0 && address !== host.address);
}
