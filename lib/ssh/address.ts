import { isIPv6 } from 'node:net';

/** `10.0.0.1:22`, `[2001:db8::1]:22`: how messages name where a connection goes. */
export function addressAndPort(address: string, port: number): string {
  return isIPv6(address) ? `[${address}]:${port}` : `${address}:${port}`;
}
