import path from 'node:path';
import { pointer } from '../../inventory/pointer.ts';
import type { Secret } from '../../inventory/secret.ts';
import type { Network, PlaylistSource, Source } from '../../network/network.ts';
import { inventoryLocator, type Origins } from './origins.ts';

/** A source as templates see it. What its kind has not is null, or an empty list. */
export interface SourceContext {
  readonly name: string;
  readonly kind: Source['kind'];
  readonly priority: number;
  readonly user: string | null;
  readonly password: Secret | null;
  readonly buffer: number | null;
  readonly dead_air: { readonly after: number; readonly below: number } | null;
  readonly directory: string | null;
  readonly files: readonly PlaylistFile[];
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
    buffer: source.kind === 'live' ? source.buffer : null,
    dead_air: source.kind === 'live' ? source.deadAir : null,
    directory: source.kind === 'playlist' ? source.directory : null,
    files: source.kind === 'playlist' ? playlistFiles(network, source, origins) : [],
  };
  origins.register(context, inventoryLocator(network.inventory, [pointer('sources', source.name)]));
  return context;
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
