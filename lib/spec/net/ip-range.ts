import { isIP } from 'node:net';

export type Family = 'ip' | 'ip6';

/** Addresses from the first to the last, as numbers. */
export interface IpRange {
  readonly family: Family;
  readonly first: bigint;
  readonly last: bigint;
}

/** An address, or a network as in `10.77.0.0/24`; null: it is neither. */
export function ipRange(text: string): IpRange | null {
  const [, address = '', length] = /^([^/]+)(?:\/(\d+))?$/.exec(text) ?? [];
  return prefixRange(address, length === undefined ? null : Number(length));
}

/** All addresses that have the first so many bits of one; null: of that address alone, or of no address at all. */
export function prefixRange(address: string, length: number | null): IpRange | null {
  const version = isIP(address);
  if (version === 0) return null;
  const bits = version === 4 ? 32 : 128;
  const kept = length ?? bits;
  if (kept > bits) return null;
  const host = (1n << BigInt(bits - kept)) - 1n;
  const value = version === 4 ? number4(address) : number6(address);
  return { family: version === 4 ? 'ip' : 'ip6', first: value & ~host, last: value | host };
}

function number4(address: string): bigint {
  return address.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}

function number6(address: string): bigint {
  const [text = ''] = address.split('%');
  const hex = text.replace(/\d+\.\d+\.\d+\.\d+$/, (tail) => {
    const digits = number4(tail).toString(16).padStart(8, '0');
    return `${digits.slice(0, 4)}:${digits.slice(4)}`;
  });
  const [head = '', tail] = hex.split('::');
  const groups = (part: string): string[] => (part === '' ? [] : part.split(':'));
  const before = groups(head);
  const after = tail === undefined ? [] : groups(tail);
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return [...before, ...zeros, ...after].reduce((sum, group) => sum * 65_536n + BigInt(`0x${group}`), 0n);
}

/** As people write it. */
export function addressText(family: Family, value: bigint): string {
  const size = family === 'ip' ? 8n : 16n;
  const parts = Array.from({ length: family === 'ip' ? 4 : 8 }, (_, index) => {
    const shift = BigInt((family === 'ip' ? 3 : 7) - index) * size;
    return (value >> shift) & ((1n << size) - 1n);
  });
  if (family === 'ip') return parts.join('.');
  return parts
    .map((part) => part.toString(16))
    .join(':')
    .replace(/(^|:)0(:0)+(:|$)/, '::');
}
