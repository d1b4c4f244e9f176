import type { Infrastructure } from '../run/infrastructure.ts';
import type { Subject } from '../subject.ts';
import type { Verdict } from '../verdict.ts';

/** One thing that a sentence says, as it was said. */
export interface Check {
  readonly subject: Subject;
  /** The word in the sentence. */
  readonly word: string;
  args: readonly unknown[];
  readonly negated: boolean;
  /** What the spec says of it: the second argument of `expect`. */
  readonly message: string | null;
  /** Milliseconds that it may take to become true; null: it must be true now. */
  within: number | null;
  /** Milliseconds between two looks. */
  every: number;
  /** Where it was said; its stack tells file, line and column. */
  readonly said: Error;
  /** Whether its sentence was awaited: who awaits it hears of its failure there. */
  awaited: boolean;
  /** Its evaluation, once it has begun. */
  outcome: Promise<CheckFailure | null> | null;
  /** Whether the evaluation has ended. */
  settled: boolean;
  /** What the last look found wrong. */
  lastFailure: CheckFailure | null;
  /** Why the last look could not be had; null: it could. */
  lastObstacle: Infrastructure | null;
  /** Whether nobody waits for it any more: its spec was given up. */
  givenUp: boolean;
}

/** Why a check failed. */
export interface CheckFailure {
  readonly check: Check;
  readonly verdict: Verdict;
  /** The thing is not there: everything else that is said of it is moot. */
  readonly missing: boolean;
  /** How often it was looked at. */
  readonly looks: number;
}
