import type { Answer } from 'dns-packet';

/** One record of an answer. */
export interface DnsRecord {
  readonly name: string;
  /** As in `A`. */
  readonly type: string;
  /** Seconds. */
  readonly ttl: number;
  /** As in a zone file, names without their last dot: `10 5 8000 relay-eu1.example.net`. */
  readonly value: string;
}

export interface DnsReply {
  /** As in `NOERROR`, `NXDOMAIN`. */
  readonly rcode: string | null;
  /** The server has the zone itself. */
  readonly authoritative: boolean;
  readonly truncated: boolean;
  /** For how many bits of the client's network the answer is; null: the server takes no notice of it. */
  readonly scope: number | null;
  readonly records: readonly DnsRecord[];
}

/** See RFC 1035 and 2136. */
const rcodes = [
  'NOERROR',
  'FORMERR',
  'SERVFAIL',
  'NXDOMAIN',
  'NOTIMP',
  'REFUSED',
  'YXDOMAIN',
  'YXRRSET',
  'NXRRSET',
  'NOTAUTH',
  'NOTZONE',
];

/**
 * Reads a message.
 * @throws Error if it makes no sense
 */
export async function replyOf(message: Buffer): Promise<DnsReply> {
  const { decode } = await import('dns-packet');
  const { flag_aa, flag_tc, answers = [], additionals = [] } = decode(message);
  const code = message.readUInt16BE(2) & 15;
  return {
    rcode: rcodes[code] ?? `RCODE${code}`,
    authoritative: flag_aa,
    truncated: flag_tc,
    scope: scopeOf(additionals),
    records: answers.flatMap((answer) =>
      answer.type === 'OPT'
        ? []
        : [{ name: answer.name, type: answer.type, ttl: answer.ttl ?? 0, value: valueIn(answer) }],
    ),
  };
}

function scopeOf(additionals: readonly Answer[]): number | null {
  for (const answer of additionals) {
    if (answer.type !== 'OPT') continue;
    for (const option of answer.options) if (option.code === 8) return option.scopePrefixLength ?? 0;
  }
  return null;
}

function valueIn(answer: Exclude<Answer, { type: 'OPT' }>): string {
  switch (answer.type) {
    case 'A':
    case 'AAAA':
    case 'CNAME':
    case 'DNAME':
    case 'NS':
    case 'PTR':
      return answer.data;
    case 'MX':
      return `${answer.data.preference ?? 0} ${answer.data.exchange}`;
    case 'SRV': {
      const { priority = 0, weight = 0, port, target } = answer.data;
      return `${priority} ${weight} ${port} ${target}`;
    }
    case 'SOA': {
      const { mname, rname, serial, refresh, retry, expire, minimum } = answer.data;
      return [mname, rname, serial, refresh, retry, expire, minimum].join(' ');
    }
    case 'TXT':
      return [answer.data].flat().map(String).join('');
    default:
      return Buffer.isBuffer(answer.data) ? answer.data.toString('hex') : JSON.stringify(answer.data);
  }
}
