import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { ask, type DnsOptions } from './dns-query.ts';

const NO_ADDRESS = 'no address';

interface Asked {
  /** Addresses of name servers; none: the system's first. */
  readonly servers: readonly string[];
  /** The network of the client for whom is asked; null: this machine. */
  readonly from: string | null;
}

/**
 * Resolves names for connections as a client in a network would have it: by one of these name servers, by the next if
 * it does not answer, to one of the addresses that it says. Nothing is kept: whoever asks again hears what is true then.
 */
export function namesAsked(asked: Asked): LookupFunction {
  return (name, options, callback) => {
    void addressOf(name, asked).then(
      (found) => (options.all === true ? callback(null, [found]) : callback(null, found.address, found.family)),
      (error: Error) => callback(error, '', 0),
    );
  };
}

/** A name server that knows the name has the last word, also where it says that there is no address. */
async function addressOf(name: string, { servers, from }: Asked): Promise<LookupAddress> {
  const client = from === null ? {} : { from };
  const asked = servers.length === 0 ? [client] : shuffled(servers).map((server) => ({ ...client, server }));
  let problem = '';
  for (const options of asked) {
    const said = await addressBy(name, options);
    if (typeof said !== 'string') return said;
    problem = said;
    if (said === NO_ADDRESS) break;
  }
  throw new Error(`${name}: ${problem}`);
}

/** An address, or why this name server has none. */
async function addressBy(name: string, options: Pick<DnsOptions, 'from' | 'server'>): Promise<LookupAddress | string> {
  for (const [type, family] of [
    ['A', 4],
    ['AAAA', 6],
  ] as const) {
    const answer = await ask(name, { ...options, timeout: '2s', type });
    if (answer.problem !== null) return answer.problem;
    // REFUSED, or SERVFAIL: it does not know; another may.
    if (answer.rcode !== 'NOERROR' && answer.rcode !== 'NXDOMAIN') return answer.rcode ?? 'no answer';
    const [record] = shuffled(answer.records.filter((one) => one.type === type));
    if (record !== undefined) return { address: record.value, family };
  }
  return NO_ADDRESS;
}

function shuffled<T>(all: readonly T[]): T[] {
  return all
    .map((one) => ({ one, at: Math.random() }))
    .sort((left, right) => left.at - right.at)
    .map(({ one }) => one);
}
