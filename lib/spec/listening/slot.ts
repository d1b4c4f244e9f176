import type { Moment } from '../audio/moment.ts';
import type { Played } from '../audio/played.ts';

/** What arrived in a row, within a tenth of a second or so. Times are in seconds since the listener was attached. */
export interface Slot {
  /** When the first byte of it came, and the last. */
  readonly at: number;
  readonly until: number;
  /** Bytes of sound, without ICY metadata. */
  readonly bytes: number;
  /** Seconds of sound that these bytes completed. */
  readonly sound: number;
  /** What of it is known to play for how long. */
  readonly played: Played;
  readonly moments: readonly Moment[];
}

/** A stretch of time that is looked at, in seconds since the listener was attached. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How long a stretch was in seconds, without what this process slept through: what came meanwhile is noticed late. */
export type Awake = (range: Range) => number;

/** A process that never sleeps. */
export const alwaysAwake: Awake = ({ from, to }) => to - from;
