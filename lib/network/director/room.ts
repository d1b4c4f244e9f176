import { isIP } from 'node:net';
import { hasMount } from '../icecast/relays.ts';
import { megabits } from '../megabits.ts';
import type { Host, Network, Relay } from '../network.ts';
import { capacityOf } from '../rollout/relay-capacity.ts';
import { directionOf } from './direction.ts';

/** Where a relay tells directors how much of its room is left. No mount is called so. */
export const ROOM_PATH = '/-/room';

/** What a relay must know of itself in order to say how much room for listeners is left on it. */
export interface Room {
  /** Listeners that it lets in. */
  readonly most: number;
  /** Those whom its link carries as well: of so many, it says how many percent are left. */
  readonly carries: number;
  /** Its weight on directors, 1 to 100, while nobody listens. */
  readonly weight: number;
  /** Relays that pull from it, and copies of fallbacks: Icecast counts them as listeners. */
  readonly apart: number;
  /** What its link carries, and what a listener needs of it, in kbit/s; null: nobody knows. */
  readonly link: { readonly kbit: number; readonly each: number } | null;
  /** The addresses that directors ask from. Empty: they are names, and anybody may ask. */
  readonly directors: readonly string[];
}

/** Null where nobody asks: on hosts that are no relay, without directors, and where the inventory has `balance: weight`. */
export function roomOn(network: Network, host: Host): Room | null {
  if (host.kind !== 'relay') return null;
  const { directors, balance, regions } = directionOf(network);
  if (directors.length === 0 || balance !== 'left') return null;
  const own = network.mounts.filter((mount) => hasMount(network, host, mount));
  const copies = own.filter(({ fallback }) => fallback !== null).length;
  const asked = directors.map(({ address }) => address);
  return {
    most: host.maxListeners,
    carries: Math.max(1, capacityOf(host, network.mounts)),
    weight: regions.flatMap(({ relays }) => relays).find(({ name }) => name === host.name)?.weight ?? 1,
    apart: host.feeds.length * own.length + copies,
    link: linkOf(network, host),
    directors: asked.every((address) => isIP(address) !== 0 && isIP(address) === isIP(host.address)) ? asked : [],
  };
}

/** A listener counts as the mean of as many as it lets in, of whom the mounts with the highest bitrates have the most. */
function linkOf({ mounts }: Network, { provider, maxListeners }: Relay): Room['link'] {
  if (provider?.link_mbit === undefined) return null;
  const streams = mounts.map((mount) => ({
    bitrate: mount.bitrate ?? 0,
    most: mount.maxListeners ?? Number.POSITIVE_INFINITY,
  }));
  const each = Math.ceil((megabits(streams, maxListeners, 0) * 1000) / maxListeners);
  return each > 0 ? { kbit: Math.floor(provider.link_mbit * 1000), each } : null;
}
