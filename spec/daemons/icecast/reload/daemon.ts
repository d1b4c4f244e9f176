import type { Dialect } from '../../../../lib/icecast/dialects.ts';

/** An Icecast that is there to be tried. */
export interface Daemon {
  readonly dialect: Dialect;
  /** The program: a name, or a path. */
  readonly program: string;
  /** Where its `admin` and `web` directories are. */
  readonly share: string;
}

/** The one that Debian has. */
export const debian: Daemon = { dialect: '2.4', program: 'icecast2', share: '/usr/share/icecast2' };

/** With which it refuses a listener beyond a limit, and a source of a mount that has one. */
export const statuses: Readonly<Record<Dialect, { readonly full: number; readonly taken: number }>> = {
  '2.4': { full: 403, taken: 403 },
  '2.5': { full: 503, taken: 409 },
  kh: { full: 403, taken: 403 },
};

/** Seconds that it needs after it was told to reload, until all that comes of it has come. */
export const settled: Readonly<Record<Dialect, number>> = { '2.4': 1.6, '2.5': 4, kh: 7 };

/** How much longer it takes than 2.4 until something can be seen. */
export const patience: Readonly<Record<Dialect, number>> = { '2.4': 1, '2.5': 1.5, kh: 2.5 };
