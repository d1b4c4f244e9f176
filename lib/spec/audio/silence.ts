import { MOMENT } from './moment.ts';

/** A stretch of time. */
export interface Span {
  /** Seconds from the start of what is looked at. */
  readonly at: number;
  readonly seconds: number;
}

export interface SilenceOptions {
  /** dB below full scale; what is quieter is silence (-50). */
  readonly below?: number;
  /** The shortest silence that counts, seconds (0.3). */
  readonly atLeast?: number;
}

/** Stretches where sound came and was silent. Where none came (null) is no silence but a gap. */
export function findSilences(levels: readonly (number | null)[], options: SilenceOptions = {}): Span[] {
  const { below = -50, atLeast = 0.3 } = options;
  return spansWhere(levels, (level) => level !== null && level < below, atLeast);
}

/** Stretches in which nothing is heard, be it silence or that no sound came. */
export function findOutages(levels: readonly (number | null)[], options: SilenceOptions = {}): Span[] {
  const { below = -50, atLeast = 0.3 } = options;
  return spansWhere(levels, (level) => level === null || level < below, atLeast);
}

function spansWhere<T>(moments: readonly T[], wanted: (moment: T) => boolean, atLeast: number): Span[] {
  const spans: Span[] = [];
  let start: number | null = null;
  for (let index = 0; index <= moments.length; index++) {
    const moment = moments[index];
    const inside = index < moments.length && moment !== undefined && wanted(moment);
    if (inside && start === null) start = index;
    if (inside || start === null) continue;
    const seconds = (index - start) * MOMENT;
    if (seconds >= atLeast - MOMENT / 2) spans.push({ at: round(start * MOMENT), seconds: round(seconds) });
    start = null;
  }
  return spans;
}

function round(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
