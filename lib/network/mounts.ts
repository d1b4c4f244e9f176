import type { Station, Mount as WrittenMount } from '../inventory/types.generated.ts';
import { playlistEnding } from './director/listings.ts';
import { holdOf, introOf } from './hold.ts';
import type { Mount, MountOptions } from './network.ts';
import { contentTypes, soundOf } from './sound.ts';

/** What a mount has if neither it nor the station says anything. Sizes are in bytes; a burst of 65536 is Icecast's own. */
export const mountDefaults = {
  genre: 'various',
  burst_size: 65536,
  queue_size: 524288,
  hidden: false,
  public: false,
  metadata: true,
  charset: 'UTF-8',
  fallback_override: true,
  fallback_when_full: false,
  only_as_fallback: false,
} as const;

/** The name that an encoder logs in to Icecast with, if nothing is said. */
export const ENCODER_USER = 'source';

/**
 * A mount with every default filled in.
 *
 * @param sources The names of all sources, first choice first.
 * @param directory The inventory's.
 */
export function mountOf(
  name: string,
  written: WrittenMount,
  station: Station,
  sources: readonly string[],
  directory: string,
): Mount {
  const said = { ...mountDefaults, ...written };
  return {
    name,
    ...soundOf(written),
    contentType: contentTypes[written.format],
    bitrate: written.format === 'flac' ? null : (written.bitrate ?? null),
    title: written.title ?? station.name,
    description: written.description ?? station.description ?? station.name,
    genre: written.genre ?? station.genre ?? mountDefaults.genre,
    url: written.url ?? station.url ?? null,
    publicPath: written.public_path ?? name,
    sources: sourcesOf(written, sources),
    fallback: written.fallback ?? null,
    hold: holdOf(name, written, directory),
    maxListeners: written.max_listeners ?? null,
    maxListenerDuration: written.max_listener_duration ?? null,
    burstSize: said.burst_size,
    queueSize: said.queue_size,
    hidden: said.hidden,
    public: said.public,
    metadata: said.metadata,
    charset: said.charset,
    ...optionsOf(name, written, directory),
  };
}

function optionsOf(name: string, written: WrittenMount, directory: string): MountOptions {
  const said = { ...mountDefaults, ...written };
  return {
    at: written.at === undefined ? null : placesOf(written),
    encoder: written.encoder === undefined ? null : { user: ENCODER_USER, ...written.encoder },
    pull: written.pull ?? null,
    onDemand: written.on_demand ?? null,
    fallbackOverride: said.fallback_override,
    fallbackWhenFull: said.fallback_when_full,
    intro: introOf(name, written, directory),
    dumpFile: written.dump_file ?? null,
    sourceTimeout: written.source_timeout ?? null,
    metadataInterval: written.metadata_interval ?? null,
    onlyAsFallback: said.only_as_fallback,
    type: written.type ?? null,
    subtype: written.subtype ?? null,
    was: (written.was ?? []).filter((path) => playlistEnding(path) === undefined),
    legacy: (written.legacy ?? []).filter((path) => playlistEnding(path) === undefined),
    formerPlaylists: formerPaths(written).filter((path) => playlistEnding(path) !== undefined),
    steering: written.steering ?? null,
    onConnect: written.on_connect ?? {},
    onDisconnect: written.on_disconnect ?? {},
    headers: written.headers ?? [],
    authentication: written.authentication ?? null,
  };
}

/** All paths that players may still ask for, though they are not its own any more. */
export function formerPaths({ was = [], legacy = [] }: Pick<WrittenMount, 'was' | 'legacy'>): readonly string[] {
  return [...was, ...legacy];
}

/** The servers that a mount's `at` names, who leads first; none if it has no `at`. */
export function placesOf({ at }: Pick<WrittenMount, 'at'>): readonly string[] {
  if (at === undefined) return [];
  return typeof at === 'string' ? [at] : at;
}

/** Whether Liquidsoap plays the mount, and not an encoder or another server. */
export function isProgramme(mount: Pick<WrittenMount, 'encoder' | 'pull'>): boolean {
  return mount.encoder === undefined && mount.pull === undefined;
}

function sourcesOf(mount: WrittenMount, sources: readonly string[]): readonly string[] {
  if (!isProgramme(mount)) return [];
  const wanted = mount.sources;
  return wanted ? sources.filter((source) => wanted.includes(source)) : sources;
}
