import type { Pieces, Place } from './configuration.ts';
import type { World } from './world.ts';

/**
 * A row of the table: a change, how to see from outside whether a running Icecast has taken it, and what that takes.
 */
export interface Row {
  readonly change: string;
  readonly from: (place: Place) => Pieces;
  readonly to: (place: Place) => Pieces;
  /** Seconds that it plays before the change; left out: it has only begun. */
  readonly played?: number;
  /** Whether it has taken it. It has not before the change, and the spec looks. */
  readonly took: (world: World) => Promise<boolean>;
  /** Where to see that is to disturb: then what comes before the change is looked at on another server. */
  readonly disturbs?: true;
  /** What the table says of it, which is what the judge must say, and what must happen. */
  readonly verdict: 'none' | 'reload' | 'reload-twice' | 'restart';
  /** What a reload would do though nothing is taken: why it must not be sent. */
  readonly harm?: (world: World) => Promise<boolean>;
  /** It has effect once the source has connected again. */
  readonly later?: true;
  /** Mounts whose listeners lose their connection, besides all of them on a restart. */
  readonly drops?: readonly string[];
  /** Mounts whose listeners hear their fallback meanwhile. */
  readonly moves?: readonly string[];
  /** What connects to the server; /live.mp3 unless it is said. */
  readonly sources?: readonly string[];
  /** Mounts with four listeners each; /live.mp3 unless it is said. */
  readonly watched?: readonly string[];
  /** Those of them that are there after a start, too; all unless it is said. */
  readonly afterwards?: readonly string[];
  /** The name and password of the listeners. */
  readonly login?: string;
  /** Something else than the configuration that changes. */
  readonly besides?: (world: World) => void;
  /** How a source connects again; left out: that of /live.mp3 does. */
  readonly again?: (world: World) => Promise<void>;
}

/** A file that is not to be brought to a host at all, and what comes of it if it is. */
export interface Refusal {
  readonly change: string;
  readonly to: (place: Place) => Pieces | null;
  /** Who refuses it: the parser, or the check of what was rendered. */
  readonly by: 'parser' | 'check';
  readonly otherwise: 'old one kept' | 'crash' | 'new listeners refused';
}

/** How a row is tried with an Icecast of another dialect; or why it is not. */
export type Variant = Partial<Omit<Row, 'change'>> | { readonly left: string };
