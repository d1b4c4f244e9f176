import { pointer } from '../../inventory/pointer.ts';
import { mountsOn } from '../../network/capacity.ts';
import type { Host, Mount, Network } from '../../network/network.ts';
import { type Aliases, inventoryLocator, type Origins } from './origins.ts';

/** A mount as templates see it, on one host. */
export interface MountContext {
  readonly name: string;
  /** A word of letters, digits and hyphens, no other mount's: `live-mp3`. */
  readonly id: string;
  readonly format: Mount['format'];
  readonly content_type: string;
  readonly bitrate: number | null;
  readonly samplerate: number;
  readonly channels: 1 | 2;
  readonly title: string;
  readonly description: string;
  readonly genre: string;
  readonly url: string | null;
  readonly public_path: string;
  readonly fallback: string | null;
  readonly hold: Mount['hold'];
  readonly max_listeners: number | null;
  readonly max_listener_duration: number | null;
  readonly burst_size: number;
  readonly queue_size: number;
  readonly hidden: boolean;
  readonly public: boolean;
  readonly metadata: boolean;
  readonly charset: string;
  readonly sources: readonly string[];
}

/** What a mount has from the station, if it says nothing itself. */
const fromStation: Aliases = {
  title: ['/station/name'],
  description: ['/station/description', '/station/name'],
  genre: ['/station/genre'],
  url: ['/station/url'],
};

export function mountContexts(
  network: Network,
  host: Host,
  ids: ReadonlyMap<string, string>,
  origins: Origins,
): MountContext[] {
  return mountsOn(network, host).map((mount) => {
    const context = {
      name: mount.name,
      id: ids.get(mount.name) ?? mount.name,
      format: mount.format,
      content_type: mount.contentType,
      bitrate: mount.bitrate,
      samplerate: mount.samplerate,
      channels: mount.channels,
      title: mount.title,
      description: mount.description,
      genre: mount.genre,
      url: mount.url,
      public_path: mount.publicPath,
      fallback: mount.fallback,
      hold: mount.hold,
      max_listeners: mount.maxListeners,
      max_listener_duration: mount.maxListenerDuration,
      burst_size: mount.burstSize,
      queue_size: mount.queueSize,
      hidden: mount.hidden,
      public: mount.public,
      metadata: mount.metadata,
      charset: mount.charset,
      sources: mount.sources,
    };
    const at = pointer('mounts', mount.name);
    origins.register(context, inventoryLocator(network.inventory, [at], fromStation));
    origins.register(mount.hold, inventoryLocator(network.inventory, [`${at}/fallback_file`, at]));
    return context;
  });
}

/** The id of each mount. Of two names that give the same, the later one gets a number. */
export function mountIds(mounts: readonly Mount[]): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const { name } of mounts) {
    const word = name.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
    let id = word;
    for (let n = 2; taken.has(id); n++) id = `${word}-${n}`;
    taken.add(id);
    ids.set(name, id);
  }
  return ids;
}
