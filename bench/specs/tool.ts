import type { Boxes } from './boxes.ts';
import type { Check } from './checks.ts';

/** What there is to look at, and where. */
export interface Task {
  readonly checks: readonly Check[];
  readonly boxes: Boxes;
  /** For what the tool writes. */
  readonly directory: string;
}

/** What one run of a tool found. */
export interface Findings {
  readonly passed: number;
  /** As `host: title of the check`, in no order. */
  readonly failed: readonly string[];
}

/** A tool with the checks in its own words, ready to be run. */
export interface Tool {
  readonly name: string;
  /** One whole run, as a user starts it, of all checks of all hosts. */
  run(): Promise<Findings>;
  /** The same where something is broken, if that takes other arguments to tell what. */
  examine?(): Promise<Findings>;
  /** Ends what may outlive a run. */
  stop?(): Promise<void>;
}
