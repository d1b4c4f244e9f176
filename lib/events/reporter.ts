import type { Event } from './types.generated.ts';

/** A fold over the events of a run: each output format is one. What it writes has been redacted before. */
export interface Reporter {
  report(event: Event): void;
  /** It also tells what has only begun: of two events a spec, others need not be told the first. */
  readonly live?: true;
}

/** Where a reporter writes, and how. */
export interface Screen {
  write(text: string): void;
  /** Width in characters, for a live line. */
  readonly columns: number;
  readonly colour: boolean;
}

/** How much a text reporter says. */
export interface Detail {
  /** `quiet`: what went wrong and the totals. `verbose`: also phases, hosts with nothing to do, and how long things took. */
  readonly level: 'quiet' | 'normal' | 'verbose';
  /** Whether diffs are shown. */
  readonly diff: boolean;
}
