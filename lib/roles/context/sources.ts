import path from 'node:path';
import { pointer } from '../../inventory/pointer.ts';
import type { Secret } from '../../inventory/secret.ts';
import type { Network, PlaylistSource, Source, SourceAccount } from '../../network/network.ts';
import { inventoryLocator, type Origins } from './origins.ts';
import { remoteOf } from './storages.ts';

/** A source as templates see it. What its kind has not is null, or an empty list. */
export interface SourceContext {
  readonly name: string;
  readonly kind: Source['kind'];
  readonly priority: number;
  readonly user: string | null;
  readonly password: Secret | null;
  readonly accounts: readonly SourceAccount[];
  readonly buffer: number | null;
  readonly dead_air: { readonly after: number; readonly below: number } | null;
  readonly directory: string | null;
  readonly files: readonly PlaylistFile[];
  readonly from: OriginContext | null;
}

/** Where the files of a playlist are pulled from. */
export interface OriginContext {
  /** As rclone calls it: `archive:bucket/path`. */
  readonly remote: string;
  /** Seconds. */
  readonly every: number;
  /** Days. */
  readonly keep: number;
  /** Bytes. */
  readonly at_most: number;
}

/** A file of a playlist. */
export interface PlaylistFile {
  /** Absolute, on this machine. */
  readonly local: string;
  /** Where it goes on the master. */
  readonly path: string;
}

export function sourceContext(network: Network, source: Source, origins: Origins): SourceContext {
  const context = {
    name: source.name,
    kind: source.kind,
    priority: source.priority,
    user: source.kind === 'live' ? source.user : null,
    password: source.kind === 'live' ? source.password : null,
    accounts: source.kind === 'live' ? source.accounts : [],
    buffer: source.kind === 'live' ? source.buffer : null,
    dead_air: source.deadAir,
    directory: source.kind === 'playlist' ? source.directory : null,
    files: source.kind === 'playlist' ? playlistFiles(network, source, origins) : [],
    from: source.kind === 'playlist' ? originContext(network, source) : null,
  };
  origins.register(context, inventoryLocator(network.inventory, [pointer('sources', source.name)]));
  return context;
}

function originContext(network: Network, { from }: PlaylistSource): OriginContext | null {
  if (from === null) return null;
  const { storage, path, every, keep, atMost } = from;
  return { remote: remoteOf(network, storage, path), every, keep, at_most: atMost };
}

function playlistFiles(network: Network, source: PlaylistSource, origins: Origins): PlaylistFile[] {
  const taken = new Set<string>();
  return source.files.map((local, i) => {
    const file = { local, path: `${source.directory}/${hostName(path.basename(local), taken)}` };
    origins.register(file, inventoryLocator(network.inventory, [pointer('sources', source.name, 'files', i)]));
    return file;
  });
}

/** A file's name on a host: of letters that need no quotes anywhere, and no other file's of the playlist. */
function hostName(name: string, taken: Set<string>): string {
  const { name: stem, ext } = path.parse(name.normalize('NFKD').replace(/[^A-Za-z0-9.,_-]+/g, '-'));
  let unique = `${stem}${ext}`;
  for (let n = 2; taken.has(unique); n++) unique = `${stem}-${n}${ext}`;
  taken.add(unique);
  return unique;
}
