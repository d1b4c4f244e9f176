import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import { directionOf } from '../director/direction.ts';
import type { Network } from '../network.ts';
import { SOURCE_NAME, steeringOf } from './steering.ts';

/** What a zone says of a host, for good. */
export interface ZoneRecord {
  /** Whole, without a final dot. */
  readonly name: string;
  readonly type: 'A' | 'AAAA' | 'CNAME';
  /** An address, or a whole name without a final dot. */
  readonly value: string;
}

/** The zone of the station's domain, but for the answers that depend on who asks and on what lives. */
export interface Zone {
  readonly domain: string;
  /** Who is responsible for it, as SOA has it: `studio.radio.example`. */
  readonly contact: string;
  /** It tells people whether two servers have the same zone. Nobody transfers it, so it need not rise. */
  readonly serial: number;
  /** The first one is named in SOA. */
  readonly nameservers: readonly string[];
  readonly records: readonly ZoneRecord[];
  /** The name that leads encoders to the master; null: there is none whose address is one. */
  readonly source: string | null;
  /** The name that leads listeners to directors, of those whose address is one; null: there are none. */
  readonly director: string | null;
}

/** Pure: the serial follows from what the zone says, not from a clock. */
export function zoneOf(network: Network): Zone {
  const { domain, contact } = network.station;
  const steering = steeringOf(network);
  const zone = {
    domain,
    contact: mailName(contact, domain),
    nameservers: steering.nameservers.map((server) => server.domain),
    records: recordsOf(network),
    source: steering.masters.length > 0 ? `${SOURCE_NAME}.${domain}` : null,
    director: steering.directors.length > 0 ? directionOf(network).domain : null,
  };
  const digest = createHash('sha256')
    .update(JSON.stringify([zone, steering.ttl]))
    .digest();
  return { ...zone, serial: digest.readUInt32BE() || 1 };
}

/** The names of all hosts that others than their studio have business with. */
function recordsOf(network: Network): ZoneRecord[] {
  const { domain } = network.station;
  const hosts = network.hosts.filter(({ kind }) => kind !== 'studio');
  return hosts.flatMap(({ publicNames, address }) => {
    const below = publicNames.filter((name) => name.endsWith(`.${domain}`));
    const type = ({ 0: 'CNAME', 4: 'A', 6: 'AAAA' } as const)[isIP(address)] ?? 'CNAME';
    return below.map((name) => ({ name, type, value: address }));
  });
}

/**
 * A mail address as a name: the first dot stands for the at sign, and those before it need a backslash (RFC 1035, 8).
 * An address of other characters than names have is replaced by the usual one.
 */
function mailName(contact: string, domain: string): string {
  const [, local, host] = /^([A-Za-z0-9._-]+)@([A-Za-z0-9.-]+)$/.exec(contact) ?? [];
  if (local === undefined || host === undefined || local.length > 63) return `hostmaster.${domain}`;
  return `${local.replaceAll('.', '\\.')}.${host.toLowerCase()}`;
}
