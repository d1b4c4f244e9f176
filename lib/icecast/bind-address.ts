import { isIP } from 'node:net';

/** Where a socket listens; null: on every address. */
interface Listening {
  readonly port: number;
  readonly address: string | null;
}

/** Whether only one of two sockets can be opened: one without an address has its port of all addresses. */
export function sameSocket(one: Listening, other: Listening): boolean {
  if (one.port !== other.port) return false;
  const [a, b] = [one.address?.trim() ?? '0.0.0.0', other.address?.trim() ?? '0.0.0.0'];
  // That of IPv6 has those of IPv4 as well, as Icecast opens it; the other way round it is not so.
  return (
    a === b ||
    a === '::' ||
    b === '::' ||
    (a === '0.0.0.0' && !b.includes(':')) ||
    (b === '0.0.0.0' && !a.includes(':'))
  );
}

/**
 * Whether it is a name, on which Icecast opens nothing: it looks none up. Addresses may be written in odd ways, as in
 * 127.1 or 0x7f000001.
 */
export function isName(address: string): boolean {
  return isIP(address) === 0 && !address.includes(':') && /[g-wyz_-]/i.test(address);
}
