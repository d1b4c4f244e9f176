/** TCP, IP, HTTP and the like, on top of the sound itself. */
const OVERHEAD = 1.05;

/** A mount as a load: kbit/s, and the most listeners that it may have. */
export interface Stream {
  readonly bitrate: number;
  readonly most: number;
}

/**
 * Mbit/s that leave a server at most: listeners choose the mounts of the highest bitrate that let them in, and each
 * relay takes every mount once.
 */
export function megabits(mounts: readonly Stream[], listeners: number, relays: number): number {
  let left = listeners;
  let kbit = mounts.reduce((sum, { bitrate }) => sum + bitrate, 0) * relays;
  for (const { bitrate, most } of [...mounts].sort((a, b) => b.bitrate - a.bitrate)) {
    const here = Math.min(left, most);
    kbit += here * bitrate;
    left -= here;
  }
  return (kbit * OVERHEAD) / 1000;
}
