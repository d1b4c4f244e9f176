import { type Duration, milliseconds } from '../dsl/duration.ts';
import { ask, type DnsAnswer, type DnsOptions } from '../net/dns-query.ts';
import { type Amount, amounts } from '../range.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { equals, unknown, type Verdict, verdict } from '../verdict.ts';

const matchers = {
  /** A name server answers, whatever it says. */
  answer: (state: DnsAnswer): Verdict => equals('answer', 'some', state.problem ?? 'some', { command: state.asked }),
  /** There are records of the type that was asked for. */
  exist: (state: DnsAnswer): Verdict => {
    const found = valuesOf(state).length > 0;
    return told(state, equals(`${state.type} records`, 'some', found ? 'some' : empty(state)));
  },
  /**
   * One of its records has this value, or one that fits: an address, a name, `10 5 8000 relay-eu1.example.net` of SRV,
   * a text.
   */
  resolveTo: (state: DnsAnswer, value: string | RegExp): Verdict => {
    const values = valuesOf(state);
    const found = values.some((one) => (typeof value === 'string' ? one === plain(value, state) : value.test(one)));
    return told(state, verdict(found, state.type, value, values.length === 0 ? empty(state) : values));
  },
  /** It has these values and no others, in any order. */
  resolveOnlyTo: (state: DnsAnswer, value: string, ...more: readonly string[]): Verdict => {
    const wanted = [value, ...more].map((one) => plain(one, state)).sort();
    const values = [...valuesOf(state)].sort();
    const same = wanted.length === values.length && wanted.every((one, index) => one === values[index]);
    return told(state, verdict(same, state.type, wanted, values.length === 0 ? empty(state) : values));
  },
  /** For how long it may be kept, in seconds; the shortest of all records on the way: `ttl({ atMost: 30 })`. */
  ttl: (state: DnsAnswer, amount: Amount): Verdict => {
    const least = state.records.length === 0 ? null : Math.min(...state.records.map(({ ttl }) => ttl));
    return told(state, amounts('ttl', amount, least, 'seconds'));
  },
  /** As in `NOERROR`, `NXDOMAIN`, `REFUSED`. */
  rcode: (state: DnsAnswer, code: string): Verdict => told(state, equals('rcode', code, state.rcode)),
  /** The server that was asked has the zone itself. */
  authoritative: (state: DnsAnswer): Verdict =>
    told(state, equals('answer', 'authoritative', state.authoritative ? 'authoritative' : 'not authoritative')),
  /** For how many bits of the client's network the answer is good; a server that takes no notice of it says none. */
  scope: (state: DnsAnswer, bits: Amount): Verdict => told(state, amounts('scope', bits, state.scope)),
  /** From the question until the whole answer is there. */
  answerWithin: (state: DnsAnswer, duration: Duration): Verdict =>
    amounts('time to answer', { atMost: milliseconds(duration) / 1000 }, state.seconds, 'seconds', {
      command: state.asked,
      ...(state.problem === null ? {} : { hint: state.problem }),
    }),
};

/** What a server would have said that does not answer, nobody knows. */
function told(state: DnsAnswer, said: Verdict): Verdict {
  const evidence = { command: state.asked };
  return state.problem === null
    ? { ...said, evidence }
    : unknown(said.property, said.expected, state.problem, evidence);
}

function valuesOf({ records, type }: DnsAnswer): readonly string[] {
  return records.filter((record) => record.type === type).map(({ value }) => (type === 'TXT' ? value : lower(value)));
}

/** Names are the same in capitals, and with their last dot. */
function plain(value: string, { type }: DnsAnswer): string {
  return type === 'TXT' ? value : lower(value);
}

function lower(value: string): string {
  return value.toLowerCase().replace(/\.(?= |$)/g, '');
}

function empty({ rcode }: DnsAnswer): string {
  return rcode === 'NOERROR' ? 'none' : `none: ${rcode}`;
}

export const dnsKind: SubjectKind<DnsAnswer, typeof matchers> = { name: 'dns', matchers };

/**
 * What a name server answers to the machine that runs the specs, for a client in a network:
 * `expect(dns('listen.example.net', { from: '192.0.2.0/24', server: host })).to.resolveTo('10.77.0.21').with.ttl(30)`.
 */
export function dns(name: string, options: DnsOptions = {}) {
  const { type, from } = options;
  const title = `${type === undefined ? '' : `${type} `}${name}${from === undefined ? '' : ` from ${from}`}`;
  return new Subject(dnsKind, title, null, () => ask(name, options));
}

/** The same of the name server on a host: `expect(director.dns('listen.example.net')).to.be.authoritative`. */
export function dnsOn(
  host: { readonly name: string; readonly address: string },
  name: string,
  options: Omit<DnsOptions, 'server'> & { readonly port?: number } = {},
) {
  const { port, ...rest } = options;
  const address = host.address.includes(':') ? `[${host.address}]` : host.address;
  const { title } = dns(name, rest);
  const server = `${address}:${port ?? 53}`;
  return new Subject(dnsKind, title.replace(/^dns /, ''), host.name, () => ask(name, { ...rest, server }));
}
