import { isIP } from 'node:net';
import type { Network } from '../network.ts';
import { steeringOf } from './steering.ts';

/** What the zone above the station's domain has to say, so that resolvers find its name servers. */
export interface Delegation {
  readonly domain: string;
  /** The zone that it has to be said in, or one further up; null for a top-level domain. */
  readonly parent: string | null;
  readonly records: readonly DelegationRecord[];
}

export interface DelegationRecord {
  readonly name: string;
  readonly type: 'NS' | 'A' | 'AAAA';
  readonly value: string;
}

/** NS for each name server, and its address where its name stands below the domain and so could not be found otherwise. */
export function delegationOf(network: Network): Delegation {
  const { domain, nameservers } = steeringOf(network);
  const below = nameservers.filter((server) => server.domain.endsWith(`.${domain}`));
  const dot = domain.indexOf('.');
  return {
    domain,
    parent: dot === -1 ? null : domain.slice(dot + 1),
    records: [
      ...nameservers.map((server) => ({ name: domain, type: 'NS' as const, value: server.domain })),
      ...below.map((server) => ({
        name: server.domain,
        type: isIP(server.address) === 4 ? ('A' as const) : ('AAAA' as const),
        value: server.address,
      })),
    ],
  };
}
