// What is on the air, as specs of the network's behaviours need it: by the inventory.
import { eventually, expect, type SpecHost } from 'aircheck/spec';

type Network = SpecHost['network'];

/** A studio that plays a tone of its own. */
export interface Toning {
  readonly host: SpecHost;
  /** The name of the source that it is. */
  readonly source: string;
  /** Hz. */
  readonly tone: number;
  /** Seconds of silence after which it is taken off the air. */
  readonly deadAir: number;
}

/** The studios of a run that play tones, first choice first. */
export function studiosInOrder(sources: Network['sources'], studios: readonly SpecHost[]): Toning[] {
  return sources.flatMap((source) => {
    const host = studios.find(({ sourceName }) => sourceName === source.name);
    if (source.kind !== 'live' || host?.plays == null || !('tone' in host.plays)) return [];
    return [{ host, source: source.name, tone: host.plays.tone, deadAir: source.deadAir.after }];
  });
}

/** The tone that listeners hear while every studio does what the inventory says, Hz; null: it is none. */
export function toneOnAir({ sources, hosts }: Network): number | null {
  for (const { name } of sources) {
    const studio = hosts.find((host) => host.kind === 'studio' && host.source === name);
    if (studio?.kind === 'studio') return 'tone' in studio.plays ? studio.plays.tone : null;
  }
  return null;
}

/** The tone of a playlist whose files say which it is, as in `tone-660.mp3`. */
export function toneOfPlaylist(sources: Network['sources']): number | null {
  const files = sources.flatMap((source) => (source.kind === 'playlist' ? source.files : []));
  const tones = new Set(files.map((file) => Number(/tone-(\d+)\.\w+$/.exec(file)?.[1] ?? Number.NaN)));
  const [tone = Number.NaN] = tones;
  return tones.size === 1 && tone > 0 ? tone : null;
}

/** One relay of each region. */
export function oneOfEachRegion(relays: readonly SpecHost[]): SpecHost[] {
  return relays.filter((relay, index) => relays.findIndex(({ region }) => region === relay.region) === index);
}

/**
 * Waits until relays pull every mount from where the inventory has them pull it, as after a master was away. A spec that
 * sends relays elsewhere ends with it: they return when they like, and who listens in the next spec would hear that.
 */
export async function returned(relays: readonly SpecHost[]): Promise<void> {
  const pulled = relays.flatMap((relay) =>
    relay.pulledMounts.filter(({ onDemand }) => onDemand !== true).map((mount) => ({ relay, mount })),
  );
  await Promise.all(
    pulled.map(({ relay, mount }) => {
      const [first = '', ...others] = relay.upstreamsOf(mount);
      // One that stays with who took over may be anywhere.
      const where = relay.failover === 'haproxy' && relay.failback === 'return' ? [] : others;
      const there = () => expect(relay.relay(mount)).to.be.connected.and.from(first, ...where);
      return eventually(there, { within: '45s' });
    }),
  );
}
