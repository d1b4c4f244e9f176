import type { Icecast, IcecastSocket } from '../../inventory/types.generated.ts';

/** The port of an Icecast that says nothing. */
export const DEFAULT_PORT = 8000;

/** A place where connections are taken. */
export interface Place {
  readonly address: string;
  readonly port: number;
}

/** Its sockets as written, or the usual one. */
export function socketsOf(icecast: Icecast): readonly IcecastSocket[] {
  return icecast.listen ?? [{ port: DEFAULT_PORT }];
}

/** The sockets that programs can use which speak no TLS: relays of 2.4.4, NGINX and Liquidsoap. */
export function plainSockets(icecast: Icecast): readonly IcecastSocket[] {
  return socketsOf(icecast).filter((socket) => socket.tls !== true);
}

/** Where programs on the host itself reach its Icecast. */
export function localPlace(icecast: Icecast): Place {
  const plain = plainSockets(icecast);
  const socket =
    plain.find(({ address }) => address === undefined || isAny(address) || isLoopback(address)) ?? plain[0];
  if (socket === undefined) return { address: '127.0.0.1', port: DEFAULT_PORT };
  const { address, port } = socket;
  if (address === undefined || address === '0.0.0.0') return { address: '127.0.0.1', port };
  return { address: isAny(address) ? '::1' : address, port };
}

/** Where relays reach it, if its host has this address. */
export function feedingPlace(icecast: Icecast, address: string): Place {
  return outerPlace(icecast, address) ?? { address, port: DEFAULT_PORT };
}

/** Where other machines reach it, if its host has this address; null: they do not, as it listens on its host alone. */
export function outerPlace(icecast: Icecast, address: string): Place | null {
  const socket = plainSockets(icecast).find((plain) => plain.address === undefined || !isLoopback(plain.address));
  if (socket === undefined) return null;
  const { address: bound, port } = socket;
  return { address: bound === undefined || isAny(bound) ? address : bound, port };
}

/** Whether it stands for all addresses. */
export function isAny(address: string): boolean {
  return address === '0.0.0.0' || /^[0:]+$/.test(address);
}

export function isLoopback(address: string): boolean {
  return /^127\./.test(address) || /^(0*:)*:?0*1$/.test(address);
}
