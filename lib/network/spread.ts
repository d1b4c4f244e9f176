/**
 * Shares relays out among the servers that they may pull from: evenly (no two differ by more than one, as far as
 * those that are placed already allow), and the same way each time. When a server is added or removed, few of the
 * others move, since a move sends a relay's listeners to its hold file for some seconds.
 *
 * Each relay, in the order of names, takes of the servers with room the one that it likes best, by a hash of both
 * names (rendezvous hashing with bounded loads).
 *
 * @param placed How many relays each server feeds already.
 * @returns The server of each relay. Empty if there is no server.
 */
export function spread(
  relays: readonly string[],
  servers: readonly string[],
  placed: ReadonlyMap<string, number>,
): Map<string, string> {
  const load = new Map(servers.map((server) => [server, placed.get(server) ?? 0] as const));
  const { level, extra } = share(relays.length, [...load.values()]);
  let left = extra;
  const result = new Map<string, string>();
  for (const relay of [...relays].sort()) {
    let best: string | undefined;
    let bestScore = -1;
    const seed = hash(relay);
    for (const [server, has] of load) {
      if (has > level || (has === level && left === 0)) continue;
      const score = mix(hash(server, seed));
      if (score > bestScore) [best, bestScore] = [server, score];
    }
    if (best === undefined) continue;
    const has = load.get(best) ?? 0;
    if (has === level) left--;
    load.set(best, has + 1);
    result.set(relay, best);
  }
  return result;
}

/** The servers in the order in which a relay likes them. */
export function preferred(relay: string, servers: readonly string[]): string[] {
  const seed = hash(relay);
  const score = new Map(servers.map((server) => [server, mix(hash(server, seed))]));
  return servers.toSorted((a, b) => (score.get(b) ?? 0) - (score.get(a) ?? 0));
}

/** How many each server gets: all with room up to `level`, and `extra` of them one more. */
function share(relays: number, loads: readonly number[]): { level: number; extra: number } {
  const open = [...loads].sort((a, b) => a - b);
  let total = relays + open.reduce((sum, load) => sum + load, 0);
  for (;;) {
    const level = Math.floor(total / open.length);
    const fullest = open.at(-1);
    if (fullest === undefined) return { level: 0, extra: 0 };
    if (fullest <= level) return { level, extra: total - level * open.length };
    total -= fullest;
    open.pop();
  }
}

/** FNV-1a, 32 bits. */
function hash(text: string, seed = 0x811c9dc5): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

/** Spreads a hash, so that names that differ in one digit score far apart. Not negative. */
function mix(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
