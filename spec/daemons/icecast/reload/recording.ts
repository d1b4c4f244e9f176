import type { Dialect } from '../../../../lib/icecast/dialects.ts';
import type { Running, RunningMount } from '../../../../lib/icecast/running.ts';
import type { Outcome } from './measure.ts';

/** What an Icecast did that CI does not have: a row for each change that was tried. */
export interface Recording {
  readonly dialect: Dialect;
  /** As it calls itself. */
  readonly version: string;
  /** The day. */
  readonly recorded: string;
  /** What came of new connections while it reloaded. */
  readonly arrivals: Arrivals;
  readonly rows: readonly RecordedRow[];
  /** Changes of which it told, when it was asked, that it had not taken them, and later that it had. */
  readonly asked: readonly string[];
  /** Rows of 2.4 that were not tried, and why. */
  readonly left: readonly { readonly change: string; readonly why: string }[];
}

export interface RecordedRow extends Outcome {
  readonly change: string;
  /** What it had on the air before. */
  readonly running: readonly (readonly [mount: string, RunningMount])[];
}

/** One who comes every tenth of a second, from a second before a reload until eight after it. */
export interface Arrivals {
  readonly refused: number;
  /** Milliseconds that the slowest answer took. */
  readonly slowest: number;
}

export function runningOf(row: RecordedRow): Running {
  return new Map(row.running);
}
