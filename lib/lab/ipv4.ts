/** An IPv4 network in numbers. */
export interface Ipv4Network {
  /** The address with all host bits zero. */
  readonly base: number;
  /** Bits of the network's part, 0 to 32. */
  readonly prefix: number;
}

/** An IPv4 address as a number, or null if the text is none. Octets have no leading zeros. */
export function parseAddress(text: string): number | null {
  const octets = text.split('.');
  if (octets.length !== 4) return null;
  let value = 0;
  for (const octet of octets) {
    if (!/^(0|[1-9]\d{0,2})$/.test(octet) || Number(octet) > 255) return null;
    value = value * 256 + Number(octet);
  }
  return value;
}

export function formatAddress(value: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
}

/** A network as `10.77.0.0/24`, or null if the text is none or has host bits set. */
export function parseNetwork(text: string): Ipv4Network | null {
  const [address = '', bits = '', ...rest] = text.split('/');
  const base = parseAddress(address);
  if (base === null || rest.length > 0 || !/^\d{1,2}$/.test(bits) || Number(bits) > 32) return null;
  const prefix = Number(bits);
  return base % 2 ** (32 - prefix) === 0 ? { base, prefix } : null;
}

/** Whether the address may be given to a host of the network: not the network's own, nor its broadcast address. */
export function isHostOf(network: Ipv4Network, address: number): boolean {
  const offset = address - network.base;
  return offset > 0 && offset < 2 ** (32 - network.prefix) - 1;
}

/** Whether the network lies in the ranges that are never routed on the Internet (RFC 1918). */
export function isPrivate(network: Ipv4Network): boolean {
  return ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].some((text) => {
    const range = parseNetwork(text);
    if (range === null || network.prefix < range.prefix) return false;
    return Math.floor(network.base / 2 ** (32 - range.prefix)) === Math.floor(range.base / 2 ** (32 - range.prefix));
  });
}
