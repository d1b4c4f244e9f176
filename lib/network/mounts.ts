import type { Station, Mount as WrittenMount } from '../inventory/types.generated.ts';
import { holdOf } from './hold.ts';
import type { Mount } from './network.ts';
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
} as const;

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
  const wanted = written.sources;
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
    sources: wanted ? sources.filter((source) => wanted.includes(source)) : sources,
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
  };
}
