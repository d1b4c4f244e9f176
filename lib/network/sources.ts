import type { Source as WrittenSource } from '../inventory/types.generated.ts';
import { localPath } from './local-path.ts';
import type { Source } from './network.ts';

/** What a live source has if it says nothing. Seconds, and dB. */
export const liveDefaults = { user: 'source', buffer: 2, dead_air: { after: 4, below: -50 } } as const;

/** The directory of a playlist that names none. */
export function defaultDirectory(name: string): string {
  return `/var/lib/radio/${name}`;
}

/** A source with every default filled in; undefined for a live source without a password, which the schema refuses. */
export function sourceOf(name: string, written: WrittenSource, directory: string): Source | undefined {
  const { priority } = written;
  if (written.kind === 'playlist') {
    return {
      kind: 'playlist',
      name,
      priority,
      directory: written.directory ?? defaultDirectory(name),
      files: (written.files ?? []).map((file) => localPath(directory, file)),
    };
  }
  if (written.password === undefined) return undefined;
  return {
    kind: 'live',
    name,
    priority,
    user: written.user ?? liveDefaults.user,
    password: written.password,
    buffer: written.buffer ?? liveDefaults.buffer,
    deadAir: { ...liveDefaults.dead_air, ...written.dead_air },
  };
}
