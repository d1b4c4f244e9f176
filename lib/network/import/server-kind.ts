import type { Server } from './draft.ts';
import { relayedMounts } from './effect-relays.ts';

/** The server of the same import that a server pulls from; undefined if it is a master, or stands alone. */
export function upstreamOf(server: Server, servers: readonly Server[]): Server | undefined {
  const { effect } = server;
  const pulled = [
    effect.text('master-server'),
    ...relayedMounts(effect).map((name) => effect.text(`relay[${name}]/server`)),
  ];
  return servers.find((other) => other !== server && pulled.some((address) => isAddressOf(other, address)));
}

function isAddressOf({ effect }: Server, address: string | null): boolean {
  if (address === null || /^(localhost|127\.|::1$)/.test(address)) return false;
  const sockets = [...effect.values].filter(([path]) => path.endsWith('/bind-address')).map(([, value]) => value);
  return [effect.text('hostname'), ...sockets].includes(address);
}

/** The address that the network knows a server by. */
export function addressOf({ effect }: Server): string {
  const hostname = effect.text('hostname') ?? 'localhost';
  if (hostname !== 'localhost') return hostname.toLowerCase();
  return effect.text('listen-socket[1]/bind-address') ?? '127.0.0.1';
}
