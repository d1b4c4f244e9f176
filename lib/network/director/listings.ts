import type { Mount } from '../network.ts';

/** What players are given that have no page of their own: by the ending of the URL. */
export const playlistTypes = {
  m3u: 'audio/x-mpegurl',
  pls: 'audio/x-scpls',
  xspf: 'application/xspf+xml',
} as const;

/** The kind of playlist that somebody wants who asks for a path; undefined: sound. */
export function playlistEnding(path: string): keyof typeof playlistTypes | undefined {
  return (['m3u', 'pls', 'xspf'] as const).find((ending) => path.toLowerCase().endsWith(`.${ending}`));
}

/** The URL of the list of all mounts, for pages of the station. */
export const LISTING_PATH = '/streams.json';

/** The URLs that directors answer for a mount beside its own: its playlists. */
export function playlistPaths(path: string): string[] {
  return Object.keys(playlistTypes).map((ending) => `${path}.${ending}`);
}

/** Whether a mount is shown to people: it is none that is only fallen back to, and is not hidden. */
export function isListed({ hidden, onlyAsFallback }: Pick<Mount, 'hidden' | 'onlyAsFallback'>): boolean {
  return !hidden && !onlyAsFallback;
}
