import { isDirector } from '../director/directors.ts';
import { isNameserver } from '../dns/nameservers.ts';
import { DEFAULT_TTL } from '../dns/steering.ts';
import type { Host, Network } from '../network.ts';
import type { Fed } from './feed.ts';

/** When players that were cut off, and connect again, are sent to a relay that plays. */
export interface ReturnOfListeners {
  /** Relays that are away and take their listeners' connections along. */
  readonly relays: readonly string[];
  /** Whether another relay plays, to which they can be sent. */
  readonly elsewhere: boolean;
  /** Seconds until no director that is left leads anybody there; null: none is left, or there never was one. */
  readonly byUrl: number | null;
  /** Seconds until no name server that is left answers with them, and that resolvers keep what they know; null likewise. */
  readonly byName: { readonly answers: number; readonly kept: number } | null;
}

/** Seconds, at most: two looks that fail, with what the roles `director` and `dns` have if nothing else is said. */
const UNTIL_NOTICED = { director: 3, nameserver: 5 } as const;

/** Null where nobody is cut off. */
export function returnOfListeners(
  network: Network,
  down: ReadonlySet<string>,
  before: Fed,
  now: Fed,
): ReturnOfListeners | null {
  const relays = network.hosts
    .filter(({ kind, name }) => kind === 'relay' && down.has(name) && before.playing.has(name))
    .map(({ name }) => name);
  if (relays.length === 0) return null;
  const left = (does: (host: Host) => boolean) => network.hosts.some((host) => does(host) && !down.has(host.name));
  const kept = network.inventory.data.dns?.ttl ?? DEFAULT_TTL;
  return {
    relays,
    elsewhere: network.hosts.some(({ kind, name }) => kind === 'relay' && now.playing.has(name)),
    byUrl: left(isDirector) ? UNTIL_NOTICED.director : null,
    byName: left(isNameserver) ? { answers: UNTIL_NOTICED.nameserver, kept } : null,
  };
}
