import type { PlaylistOrigin as WrittenOrigin, Source as WrittenSource } from '../inventory/types.generated.ts';
import { localPath } from './local-path.ts';
import { bytesOf, daysOf, secondsOf } from './measures.ts';
import type { PlaylistOrigin, Source } from './network.ts';

/** What a live source has if it says nothing. Seconds, and dB. */
export const liveDefaults = { user: 'source', buffer: 2, dead_air: { after: 4, below: -50 } } as const;

/** When a file of a playlist counts as silent that says only that it may: music has pauses. */
const playlistDeadAir = { ...liveDefaults.dead_air, after: 20 };

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
      deadAir: written.dead_air === undefined ? null : { ...playlistDeadAir, ...written.dead_air },
      from: written.from === undefined ? null : originOf(written.from),
    };
  }
  if (written.password === undefined) return undefined;
  return {
    kind: 'live',
    name,
    priority,
    user: written.user ?? liveDefaults.user,
    password: written.password,
    accounts: Object.entries(written.accounts ?? {}).flatMap(([user, { password, until = null, disabled }]) =>
      disabled ? [] : [{ user, password, until }],
    ),
    buffer: written.buffer ?? liveDefaults.buffer,
    deadAir: { ...liveDefaults.dead_air, ...written.dead_air },
  };
}

/** What a playlist has that says nothing of it. */
export const originDefaults = { every: '15m', keep: '1d', at_most: '20G' } as const;

function originOf(written: WrittenOrigin): PlaylistOrigin {
  const { storage, path = '', every, keep, at_most } = { ...originDefaults, ...written };
  return { storage, path, every: secondsOf(every), keep: daysOf(keep), atMost: bytesOf(at_most) };
}
