/** One that takes its share, up to as many as it has room for. */
interface Taker {
  readonly name: string;
  readonly weight: number;
  readonly most: number;
}

/** Who takes how many, and for how many there is no room. */
export interface Shared {
  readonly shares: ReadonlyMap<string, number>;
  readonly left: number;
}

/** Shares a number out by weight. What does not fit where it belongs goes to those that still have room. */
export function shareOut(count: number, takers: readonly Taker[]): Shared {
  const shares = new Map(takers.map(({ name }) => [name, 0]));
  let left = count;
  for (;;) {
    const open = takers.filter(({ name, weight, most }) => weight > 0 && (shares.get(name) ?? 0) < most);
    if (left === 0 || open.length === 0) return { shares, left };
    const weights = open.reduce((sum, { weight }) => sum + weight, 0);
    const round = left;
    for (const { name, weight, most } of open) {
      const has = shares.get(name) ?? 0;
      // At least one, so that every round ends with fewer left.
      const share = Math.min(left, most - has, Math.max(1, Math.floor((round * weight) / weights)));
      shares.set(name, has + share);
      left -= share;
    }
  }
}
