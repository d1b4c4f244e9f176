import { isFromOutside } from './failback.ts';
import type { Host, Master, Mount, Network, Source } from './network.ts';

/** Where a standby master takes the primary's sound, on the master itself. */
export const LEADER_PORT = 8012;

/** What a standby master takes from the primary: the sound of those who send to one master only. */
export interface Leader {
  readonly master: Master;
  /** What Icecast takes while no encoder has come here. */
  readonly encoders: readonly Mount[];
  /** What Liquidsoap takes while nobody has come here. */
  readonly programmes: readonly Programme[];
}

/** The programme of all mounts with the same sources. */
interface Programme {
  readonly sources: readonly string[];
  /** The source after which its turn is: the last one to which people send from outside. */
  readonly after: string;
  /** The mount that sounds best. */
  readonly mount: Mount;
}

/**
 * Null on all but standby masters, and where studios send to each master: they have the sound already. Liquidsoap logs
 * the address that it asks, so it takes no mount that wants a login.
 */
export function leaderOf(network: Network, host: Host): Leader | null {
  const primary = network.hosts.find((other): other is Master => other.kind === 'master' && other.role === 'primary');
  if (host.kind !== 'master' || primary === undefined || host.name === primary.name) return null;
  const everywhere = network.mounts.filter(({ at, pull }) => at === null && pull === null);
  const encoders = everywhere.filter(({ encoder, fallback }) => encoder !== null && fallback === null);
  const programmes = programmesOf(
    network,
    everywhere.filter(({ encoder }) => encoder === null),
  );
  return encoders.length + programmes.length === 0 ? null : { master: primary, encoders, programmes };
}

function programmesOf(network: Network, mounts: readonly Mount[]): Programme[] {
  const played = new Set(network.hosts.flatMap((host) => (host.kind === 'studio' ? [host.source] : [])));
  const open = new Set(network.sources.filter((source) => isOpen(source, played)).map(({ name }) => name));
  const programmes = new Map<string, Programme>();
  const best = mounts.filter(({ authentication }) => authentication === null).toSorted((a, b) => worth(b) - worth(a));
  for (const mount of best) {
    const sources = network.sources.map(({ name }) => name).filter((name) => mount.sources.includes(name));
    const after = sources.findLast((name) => open.has(name));
    const same = sources.join(' ');
    if (after !== undefined && !programmes.has(same)) programmes.set(same, { sources, after, mount });
  }
  return [...programmes.values()];
}

function isOpen(source: Source, played: ReadonlySet<string>): boolean {
  return isFromOutside(source, source.kind === 'live' && source.accounts.length > 0, played);
}

/** Kilobits per second of each channel; without loss is worth most. */
function worth({ bitrate, channels }: Mount): number {
  return bitrate === null ? Number.POSITIVE_INFINITY : bitrate * channels;
}
