import { isIP } from 'node:net';

/** A network of IPv4 or IPv6. */
export interface IpNetwork {
  readonly family: 'ipv4' | 'ipv6';
  readonly prefix: number;
  /** One spelling for each network. */
  readonly text: string;
  /** The bits that all its addresses have in common, as `0` and `1`. */
  readonly bits: string;
}

/** Whether the first network holds the whole second one, and more. */
export function encloses(outer: IpNetwork, inner: IpNetwork): boolean {
  return outer.family === inner.family && outer.prefix < inner.prefix && inner.bits.startsWith(outer.bits);
}

/** What `192.0.2.0/24` stands for, or why it stands for nothing. */
export function parseIpNetwork(written: string): IpNetwork | { readonly problem: string; readonly instead?: string } {
  const [address = '', bits = ''] = written.split('/');
  const version = isIP(address);
  if (version === 0) return { problem: `\`${address}\` is no IP address` };
  const family = version === 4 ? 'ipv4' : 'ipv6';
  const [prefix, most] = [Number(bits), version === 4 ? 32 : 128];
  if (prefix > most) return { problem: `an address of IPv${version} has ${most} bits` };
  if (prefix === 0) return { problem: 'it is every address', instead: 'write `default_region` under `dns`' };
  const first = firstAddress(address, prefix, family);
  if (first === null) return { problem: `\`${address}\` stands for an address of IPv4` };
  const text = `${first}/${prefix}`;
  if (first === spelled(address, family)) return { family, prefix, text, bits: bitsOf(first, family).slice(0, prefix) };
  return { problem: `\`${address}\` is not the first address of that network`, instead: `write \`${text}\`` };
}

/** The address with all bits behind the prefix cleared; null for one of IPv4 that is written as one of IPv6. */
function firstAddress(address: string, prefix: number, family: IpNetwork['family']): string | null {
  if (family === 'ipv4') {
    const number = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
    const size = 2 ** (32 - prefix);
    const first = Math.floor(number / size) * size;
    return [24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256).join('.');
  }
  const groups = groupsOf(spelled(address, 'ipv6'));
  // ::ffff:0:0/96 holds the addresses of IPv4.
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) return null;
  const cleared = groups.map((group, i) => {
    const kept = Math.min(16, Math.max(0, prefix - i * 16));
    return Math.floor(group / 2 ** (16 - kept)) * 2 ** (16 - kept);
  });
  return spelled(cleared.map((group) => group.toString(16)).join(':'), 'ipv6');
}

/** As URLs spell it, which is the shortest way. */
function spelled(address: string, family: IpNetwork['family']): string {
  return family === 'ipv4' ? address : new URL(`http://[${address}]/`).hostname.slice(1, -1);
}

function bitsOf(address: string, family: IpNetwork['family']): string {
  const [numbers, size] = family === 'ipv4' ? [address.split('.').map(Number), 8] : [groupsOf(address), 16];
  return numbers.map((number) => number.toString(2).padStart(size, '0')).join('');
}

/** The eight numbers of an address of IPv6. */
function groupsOf(address: string): number[] {
  const [head = '', tail] = address.split('::');
  const numbers = (text: string): number[] =>
    text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
  const [front, back] = [numbers(head), numbers(tail ?? '')];
  return [...front, ...Array.from({ length: 8 - front.length - back.length }, () => 0), ...back];
}
