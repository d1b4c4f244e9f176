import { megabits } from '../megabits.ts';
import type { Relay } from '../network.ts';

/** A mount as a load: kbit/s, null if nobody knows, and the most listeners that it may have. */
interface Load {
  readonly bitrate: number | null;
  readonly maxListeners: number | null;
}

/**
 * How many listeners a relay can serve: as many as it lets in, or as many as its link carries of the mount with the
 * highest bitrate, if that is fewer.
 */
export function capacityOf(
  { maxListeners, provider }: Pick<Relay, 'maxListeners' | 'provider'>,
  mounts: readonly Load[],
): number {
  const link = provider?.link_mbit;
  if (link === undefined) return maxListeners;
  const streams = mounts.map((mount) => ({
    bitrate: mount.bitrate ?? 0,
    most: mount.maxListeners ?? Number.POSITIVE_INFINITY,
  }));
  const needed = megabits(streams, maxListeners, 0);
  return needed <= link ? maxListeners : Math.floor((maxListeners * link) / needed);
}
