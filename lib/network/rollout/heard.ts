import { hasIcecast } from '../icecast/has-icecast.ts';
import { hasMount } from '../icecast/relays.ts';
import type { Host, Network } from '../network.ts';

/** kbit/s of what has no bitrate of its own. */
const LOSSLESS = 700;

/** Seconds in which a relay finds its upstream again, and a master its sources. */
const COMES_BACK = { relay: 12, master: 30 };

/** A mount as everybody can listen to it on a host. */
interface Heard {
  readonly path: string;
  /** What it sends to begin with. Bytes. */
  readonly burst: number;
  /** A second of sound. Bytes. */
  readonly second: number;
  /** In how many seconds it is back after a restart. */
  readonly within: number;
}

/** The mounts that everybody can listen to on a host. */
export function heardOn(network: Network, host: Host): Heard[] {
  if (!hasIcecast(host)) return [];
  const within = COMES_BACK[host.kind];
  const open = network.mounts.filter((mount) => mount.authentication === null && !mount.onlyAsFallback);
  return open
    .filter((mount) => hasMount(network, host, mount))
    .map(({ publicPath, burstSize, bitrate }) => {
      return { path: publicPath, burst: burstSize, second: (bitrate ?? LOSSLESS) * 125, within };
    });
}
