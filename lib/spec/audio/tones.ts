import { MOMENT, type Moment } from './moment.ts';

/** A tone that was held for a time. */
export interface ToneSpan {
  /** Seconds from the start of what is looked at. */
  readonly at: number;
  readonly seconds: number;
  /** Hz. */
  readonly frequency: number;
  /** Share of the energy in it, 0 to 1. */
  readonly purity: number;
}

/** Quieter than this is no tone, dB below full scale. */
const QUIET = -60;
/** Below this a tone is not what one hears. */
const PURE = 0.5;
/** Shorter is no tone that is held, in moments. */
const SHORTEST = 3;

/** The tones that were held, one after the other. Null: no sound came in this moment. */
export function findTones(moments: readonly (Moment | null)[]): ToneSpan[] {
  const spans: ToneSpan[] = [];
  let held: Moment[] = [];
  let start = 0;
  const close = () => {
    if (held.length >= SHORTEST) spans.push({ at: round(start), seconds: round(held.length), ...together(held) });
    held = [];
  };
  for (const [index, moment] of moments.entries()) {
    const tonal = moment !== null && moment.purity >= PURE && moment.level > QUIET;
    const first = held[0];
    if (!tonal || (first !== undefined && !near(first.frequency, moment.frequency))) close();
    if (!tonal) continue;
    if (held.length === 0) start = index;
    held.push(moment);
  }
  close();
  return spans;
}

/** The tone that was held longest, taken over the whole; null if none was held for half of the time with sound. */
export function mainTone(moments: readonly Moment[]): { frequency: number; purity: number } | null {
  const tones = findTones(moments);
  let best: ToneSpan[] = [];
  for (const tone of tones) {
    const same = tones.filter(({ frequency }) => near(frequency, tone.frequency));
    if (lasting(same) > lasting(best)) best = same;
  }
  const seconds = lasting(best);
  if (seconds === 0 || seconds < (moments.length * MOMENT) / 2) return null;
  const mean = (pick: (tone: ToneSpan) => number) =>
    best.reduce((total, tone) => total + pick(tone) * tone.seconds, 0) / seconds;
  return { frequency: mean(({ frequency }) => frequency), purity: mean(({ purity }) => purity) };
}

/** Within 2 %, or 5 Hz where 2 % is less than a tenth of a second can tell. */
function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(5, one * 0.02);
}

function together(held: readonly Moment[]): { frequency: number; purity: number } {
  // The first and the last may hold a part of something else.
  const inner = held.length > 4 ? held.slice(1, -1) : held;
  const mean = (pick: (moment: Moment) => number) => inner.reduce((sum, one) => sum + pick(one), 0) / inner.length;
  return { frequency: mean(({ frequency }) => frequency), purity: mean(({ purity }) => purity) };
}

function lasting(tones: readonly ToneSpan[]): number {
  return tones.reduce((total, { seconds }) => total + seconds, 0);
}

function round(moments: number): number {
  return Math.round(moments * MOMENT * 10) / 10;
}
