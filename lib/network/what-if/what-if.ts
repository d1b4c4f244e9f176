import { isDirector } from '../director/directors.ts';
import { isNameserver } from '../dns/nameservers.ts';
import type { Network, Relay } from '../network.ts';
import { type Absent, leftSources } from './absent.ts';
import { feed } from './feed.ts';
import { type OnAir, onAirOf } from './on-air.ts';
import { type RegionOutcome, regionOutcomes } from './regions.ts';
import { type ReturnOfListeners, returnOfListeners } from './return-of-listeners.ts';
import { type Takeover, takeovers } from './takeover.ts';

/** What becomes of a network when something of it is away. It follows from the inventory alone: no host is asked. */
export interface WhatIf extends Absent {
  /** Who leads: the first living master; null: none lives. */
  readonly leader: { readonly before: string | null; readonly now: string | null };
  /** Relays that pull from another upstream than before. */
  readonly takeovers: readonly Takeover[];
  /** Living relays to which no programme comes any more: their listeners hear the hold file. */
  readonly starving: readonly string[];
  readonly onAir: OnAir;
  /** When those who listened at a relay that is away are sent elsewhere; null: none is away. */
  readonly cutOff: ReturnOfListeners | null;
  /** Mounts that come in at one server, which is away. */
  readonly silentMounts: readonly string[];
  readonly regions: readonly RegionOutcome[];
  /** How many answer DNS; before 0: somebody else does. */
  readonly nameservers: { readonly before: number; readonly now: number };
  /** How many lead listeners by URL; before 0: nobody does. */
  readonly directors: { readonly before: number; readonly now: number };
}

/**
 * @param listeners How many there are in each region, by its name; a region that is not named: it is not known.
 */
export function whatIf(network: Network, absent: Absent, listeners: ReadonlyMap<string, number>): WhatIf {
  const down = new Set(absent.down);
  const before = feed(network, new Set(), network.sources);
  const left = leftSources(network, absent);
  const now = feed(network, down, left);
  const lives = ({ name }: { readonly name: string }) => !down.has(name);
  const masters = network.hosts.filter((host) => host.kind === 'master');
  const nameservers = network.hosts.filter(isNameserver);
  const directors = network.hosts.filter(isDirector);
  return {
    ...absent,
    leader: { before: nameOf(masters[0]), now: nameOf(masters.find(lives)) },
    takeovers: takeovers(network, before, now),
    starving: relaysOf(network)
      .filter((relay) => lives(relay) && !now.playing.has(relay.name))
      .map(({ name }) => name),
    onAir: onAirOf(network, left, { before: masters.length > 0, now: masters.some(lives) }),
    cutOff: returnOfListeners(network, down, before, now),
    silentMounts: network.mounts
      .filter(({ at }) => at?.every((server) => down.has(server)) === true)
      .map(({ name }) => name),
    regions: regionOutcomes(network, down, before, now, listeners),
    nameservers: { before: nameservers.length, now: nameservers.filter(lives).length },
    directors: { before: directors.length, now: directors.filter(lives).length },
  };
}

function relaysOf(network: Network): Relay[] {
  return network.hosts.filter((host) => host.kind === 'relay');
}

function nameOf(named: { readonly name: string } | undefined): string | null {
  return named?.name ?? null;
}
