import { isIP } from 'node:net';

/** Where the addresses of a network are. */
export interface Located {
  /** Of IPv4, as in `192.0.2.0/24`. */
  readonly network: string;
  readonly continent: string;
  readonly country: string;
}

type Value = string | number | readonly string[] | { readonly [key: string]: Value };

/**
 * A database of countries as MaxMind's are, of a few networks: https://maxmind.github.io/MaxMind-DB/, version 2.0. The
 * tree has records of 24 bits, and its addresses are of IPv6, of which those of IPv4 are the first.
 */
export function countryDatabase(located: readonly Located[]): Buffer {
  const nodes: [Target, Target][] = [[null, null]];
  const data: Buffer[] = [];
  for (const { network, continent, country } of located) {
    const offset = Buffer.concat(data).length;
    data.push(encoded({ continent: { code: continent }, country: { iso_code: country } }));
    put(nodes, bitsOf(network), { offset });
  }
  const target = (to: Target): number => {
    if (to === null) return nodes.length;
    return typeof to === 'number' ? to : nodes.length + 16 + to.offset;
  };
  const tree = Buffer.alloc(nodes.length * 6);
  nodes.forEach(([zero, one], i) => {
    tree.writeUIntBE(target(zero), i * 6, 3);
    tree.writeUIntBE(target(one), i * 6 + 3, 3);
  });
  const marker = Buffer.from('abcdef4d61784d696e642e636f6d', 'hex');
  return Buffer.concat([tree, Buffer.alloc(16), ...data, marker, metadata(nodes.length)]);
}

/** A node by its number, what is said of a network, or nothing. */
type Target = number | { readonly offset: number } | null;

function put(nodes: [Target, Target][], bits: readonly (0 | 1)[], value: { readonly offset: number }): void {
  let at = 0;
  bits.forEach((bit, i) => {
    const node = nodes[at];
    if (node === undefined) throw new Error(`there is no node ${at}`);
    if (i === bits.length - 1) {
      node[bit] = value;
      return;
    }
    const next = node[bit];
    if (typeof next === 'number') {
      at = next;
    } else {
      at = nodes.push([null, null]) - 1;
      node[bit] = at;
    }
  });
}

function bitsOf(network: string): (0 | 1)[] {
  const [address = '', prefix = ''] = network.split('/');
  if (isIP(address) !== 4) throw new Error(`${network} is no network of IPv4`);
  const own = address.split('.').flatMap((part) => [...Number(part).toString(2).padStart(8, '0')]);
  const all = [...'0'.repeat(96), ...own].slice(0, 96 + Number(prefix));
  return all.map((bit) => (bit === '1' ? 1 : 0));
}

function metadata(count: number): Buffer {
  return encoded({
    binary_format_major_version: 2,
    binary_format_minor_version: 0,
    build_epoch: 1,
    database_type: 'GeoLite2-Country',
    description: { en: 'A few networks' },
    ip_version: 6,
    languages: ['en'],
    node_count: count,
    record_size: 24,
  });
}

/** The types of numbers, by the fields that have others than uint16. */
const numberTypes: Readonly<Record<string, number>> = { build_epoch: 9, node_count: 6 };

function encoded(value: Value, field = ''): Buffer {
  if (typeof value === 'string') return Buffer.concat([head(2, Buffer.byteLength(value)), Buffer.from(value)]);
  if (typeof value === 'number') {
    const bytes = value === 0 ? '' : value.toString(16);
    const digits = Buffer.from(bytes.length % 2 === 0 ? bytes : `0${bytes}`, 'hex');
    return Buffer.concat([head(numberTypes[field] ?? 5, digits.length), digits]);
  }
  if (Array.isArray(value)) return Buffer.concat([head(11, value.length), ...value.map((item) => encoded(item))]);
  const entries = Object.entries(value);
  return Buffer.concat([
    head(7, entries.length),
    ...entries.flatMap(([key, own]) => [encoded(key), encoded(own, key)]),
  ]);
}

function head(type: number, size: number): Buffer {
  if (size >= 29) throw new Error('nothing here is as long as that');
  return type > 7 ? Buffer.from([size, type - 7]) : Buffer.from([(type << 5) | size]);
}
