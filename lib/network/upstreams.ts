import { once } from './once.ts';
import { spread } from './spread.ts';
import type { Written, WrittenRelay } from './written.ts';

/** The tier of a relay that says nothing: it pulls from a master. */
export const DEFAULT_TIER = 1;

export function tierOf(relay: WrittenRelay): number {
  return relay.data.tier ?? DEFAULT_TIER;
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

/**
 * Whom each relay pulls from: its `from`, or the primary master for tier 1, or else a relay of the tier above in its
 * own region. Null where the inventory names no such host; the rules report that.
 */
export const upstreamsOf: (written: Written) => ReadonlyMap<string, string | null> = once((written) => {
  const primary = primaryOf(written) ?? null;
  const upstreams = new Map(
    written.relays.map((relay) => {
      const { from } = relay.data;
      if (from !== undefined) return [relay.name, written.hostsByName.has(from) ? from : null];
      return [relay.name, tierOf(relay) === 1 ? primary : null];
    }),
  );
  const placed = new Map<string, number>();
  for (const upstream of upstreams.values()) {
    if (upstream !== null) placed.set(upstream, (placed.get(upstream) ?? 0) + 1);
  }

  const byTier = relaysByTier(written);
  for (const relays of byTier.values()) {
    const [first] = relays;
    if (first === undefined || tierOf(first) === 1) continue;
    const above = byTier.get(`${first.data.region} ${tierOf(first) - 1}`) ?? [];
    const free = relays.filter((relay) => relay.data.from === undefined);
    for (const [relay, server] of spread(names(free), names(above), placed)) upstreams.set(relay, server);
  }
  return upstreams;
});

function names(relays: readonly WrittenRelay[]): string[] {
  return relays.map((relay) => relay.name);
}

/** The other way round: the relays that pull from each host, in the order written. */
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
