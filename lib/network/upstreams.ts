import { once } from './once.ts';
import { preferred, spread } from './spread.ts';
import type { Written, WrittenRelay } from './written.ts';

/** The tier of a relay that says nothing: it pulls from a master. */
export const DEFAULT_TIER = 1;

export function tierOf(relay: WrittenRelay): number {
  return relay.data.tier ?? DEFAULT_TIER;
}

/** Whom a relay's `from` names, first choice first; none if it has no `from`. */
export function namedBy({ data: { from } }: WrittenRelay): readonly string[] {
  if (from === undefined) return [];
  return typeof from === 'string' ? [from] : from;
}

/** Where one of those names stands. */
export function placeOfName(relay: WrittenRelay, i: number): string {
  return typeof relay.data.from === 'string' ? `${relay.pointer}/from` : `${relay.pointer}/from/${i}`;
}

/** The master that feeds the network; undefined if the inventory names none. */
export function primaryOf(written: Written): string | undefined {
  return written.masters.find((master) => master.data.role === 'primary')?.name;
}

/** The relays that a region has in each tier. The key is as in `eu 1`. */
export function relaysByTier(written: Written): Map<string, WrittenRelay[]> {
  const byTier = new Map<string, WrittenRelay[]>();
  for (const relay of written.relays) {
    const key = `${relay.data.region} ${tierOf(relay)}`;
    const relays = byTier.get(key);
    if (relays) relays.push(relay);
    else byTier.set(key, [relay]);
  }
  return byTier;
}

/** Of the tier above, how many relays may take over when the one that a relay pulls from is away. */
const OTHERS = 2;

/**
 * Whom each relay may pull from, first choice first: those of its `from`; or else, in tier 1, the masters, primary
 * first; in others, a relay of the tier above in its own region, and two more of them. Empty where the inventory
 * names no such host; the rules report that.
 */
export const upstreamListsOf: (written: Written) => ReadonlyMap<string, readonly string[]> = once((written) => {
  const masters = primaryOf(written) === undefined ? [] : mastersInOrder(written);
  const lists = new Map(
    written.relays.map((relay): [string, readonly string[]] => {
      const named = namedBy(relay);
      if (named.length > 0) return [relay.name, named.filter((name) => written.hostsByName.has(name))];
      return [relay.name, tierOf(relay) === 1 ? masters : []];
    }),
  );
  const placed = new Map<string, number>();
  for (const [first] of lists.values()) {
    if (first !== undefined) placed.set(first, (placed.get(first) ?? 0) + 1);
  }

  const byTier = relaysByTier(written);
  for (const relays of byTier.values()) {
    const [first] = relays;
    if (first === undefined || tierOf(first) === 1) continue;
    const above = names(byTier.get(`${first.data.region} ${tierOf(first) - 1}`) ?? []);
    const free = relays.filter((relay) => relay.data.from === undefined);
    for (const [relay, server] of spread(names(free), above, placed)) {
      const others = preferred(relay, above).filter((other) => other !== server);
      lists.set(relay, [server, ...others.slice(0, OTHERS)]);
    }
  }
  return lists;
});

/** Whom each relay pulls from while nothing is wrong: the first of those. Null where there is none. */
export const upstreamsOf: (written: Written) => ReadonlyMap<string, string | null> = once(
  (written) => new Map([...upstreamListsOf(written)].map(([relay, [first]]) => [relay, first ?? null])),
);

function mastersInOrder(written: Written): string[] {
  const [primary, standby] = [true, false].map((first) =>
    written.masters.filter(({ data }) => (data.role === 'primary') === first).map(({ name }) => name),
  );
  return [...(primary ?? []), ...(standby ?? [])];
}

function names(relays: readonly WrittenRelay[]): string[] {
  return relays.map((relay) => relay.name);
}

/** The other way round: the relays that may pull from each host, in the order written. */
export function pullersOf(written: Written): Map<string, string[]> {
  const pullers = new Map<string, string[]>();
  for (const [relay, upstreams] of upstreamListsOf(written)) {
    for (const upstream of upstreams) {
      const known = pullers.get(upstream);
      if (known) known.push(relay);
      else pullers.set(upstream, [relay]);
    }
  }
  return pullers;
}

/** The relays that pull from each host while nothing is wrong, in the order written. */
export function feedsOf(upstreams: ReadonlyMap<string, string | null>): Map<string, string[]> {
  const feeds = new Map<string, string[]>();
  for (const [relay, upstream] of upstreams) {
    if (upstream === null) continue;
    const fed = feeds.get(upstream);
    if (fed) fed.push(relay);
    else feeds.set(upstream, [relay]);
  }
  return feeds;
}
