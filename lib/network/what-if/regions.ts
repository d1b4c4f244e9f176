import { megabits } from '../megabits.ts';
import type { Network, Region, Relay } from '../network.ts';
import type { Fed } from './feed.ts';
import { shareOut } from './share-out.ts';

/** What becomes of the listeners of one region. */
export interface RegionOutcome {
  readonly region: string;
  /** How many of its relays play, and how many listeners they have room for. */
  readonly before: Room;
  readonly now: Room;
  /** How many of its relays live and have nothing but the hold file. */
  readonly holding: number;
  /** The region whose relays its listeners are sent to; null: no relay plays anywhere. */
  readonly servedBy: string | null;
  /** The relays that play there: they get whoever connects. Empty where none plays anywhere. */
  readonly takers: readonly string[];
  /** How many there are; null: it was not said. */
  readonly listeners: number | null;
  /** Who of its relays carries how many, those of other regions among them. Empty where no number was said. */
  readonly loads: readonly Load[];
  /** Listeners for whom there is no room on the relays that they are sent to. */
  readonly refused: number;
}

export interface Room {
  readonly relays: number;
  readonly listeners: number;
}

/** What a relay carries. */
export interface Load {
  readonly relay: string;
  readonly listeners: number;
  /** As many as it lets in. */
  readonly most: number;
  /** Mbit/s that it then sends, and its link has; has null: nobody said. */
  readonly megabits: { readonly needs: number; readonly has: number | null };
}

export function regionOutcomes(
  network: Network,
  down: ReadonlySet<string>,
  before: Fed,
  now: Fed,
  listeners: ReadonlyMap<string, number>,
): RegionOutcome[] {
  const relays = network.hosts.filter((host) => host.kind === 'relay');
  const playingIn = (region: string) =>
    relays.filter((relay) => relay.region === region && now.playing.has(relay.name));
  const servers = new Map(
    network.regions.map((region) => [region.name, servedBy(region, (name) => playingIn(name).length > 0)]),
  );

  return network.regions.map((region): RegionOutcome => {
    const own = relays.filter((relay) => relay.region === region.name);
    const sent = [...servers].filter(([, server]) => server === region.name).map(([name]) => listeners.get(name) ?? 0);
    const shared = shareOut(
      sent.reduce((sum, count) => sum + count, 0),
      playingIn(region.name).map(({ name, weight, maxListeners }) => ({ name, weight, most: maxListeners })),
    );
    return {
      region: region.name,
      before: roomOf(own.filter(({ name }) => before.playing.has(name))),
      now: roomOf(own.filter(({ name }) => now.playing.has(name))),
      holding: own.filter(({ name }) => !down.has(name) && !now.playing.has(name)).length,
      servedBy: servers.get(region.name) ?? null,
      takers: playingIn(servers.get(region.name) ?? '').map(({ name }) => name),
      listeners: listeners.get(region.name) ?? null,
      loads:
        listeners.size === 0 ? [] : own.flatMap((relay) => loadOf(network, relay, now, shared.shares.get(relay.name))),
      refused: shared.left,
    };
  });
}

/** A region serves itself as long as one of its relays plays; then those that it names, in their order. */
function servedBy({ name, failover }: Region, plays: (region: string) => boolean): string | null {
  return [name, ...failover].find(plays) ?? null;
}

function roomOf(relays: readonly Relay[]): Room {
  return { relays: relays.length, listeners: relays.reduce((sum, { maxListeners }) => sum + maxListeners, 0) };
}

function loadOf(network: Network, relay: Relay, now: Fed, listeners: number | undefined): Load[] {
  if (listeners === undefined) return [];
  const mounts = network.mounts.map(({ bitrate, maxListeners }) => ({
    bitrate: bitrate ?? 0,
    most: maxListeners ?? Number.POSITIVE_INFINITY,
  }));
  const fed = [...now.upstreams.values()].filter((upstream) => upstream === relay.name).length;
  const needs = Math.ceil(megabits(mounts, listeners, fed));
  const has = relay.provider?.link_mbit ?? null;
  return [{ relay: relay.name, listeners, most: relay.maxListeners, megabits: { needs, has } }];
}
