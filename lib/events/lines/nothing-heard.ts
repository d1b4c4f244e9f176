import type { Hearing } from '../types.generated.ts';

/** dBFS: what is quieter is silence. */
const silence = -50;
/** Seconds: what is shorter is a pause in the sound. */
const pause = 0.5;
/** More than that are counted only. */
const told = 4;

/**
 * For how long a listener heard nothing, each time in its order, be it that it was silent or that no sound came: as in
 * `nothing heard for 4.1 s and 1.0 s`. Null: there was always something to hear.
 */
export function nothingHeard({ levels, interval }: Pick<Hearing, 'levels' | 'interval'>): string | null {
  const spans: number[] = [];
  let moments = 0;
  for (let index = 0; index <= levels.length; index++) {
    const level = levels[index] ?? null;
    if (index < levels.length && (level === null || level < silence)) {
      moments += 1;
      continue;
    }
    // Half an interval is what adding up costs.
    if ((moments + 0.5) * interval >= pause) spans.push(moments * interval);
    moments = 0;
  }
  if (spans.length === 0) return null;
  const times = spans.slice(0, told).map((seconds) => `${seconds.toFixed(1)} s`);
  if (spans.length > told) times.push(`${spans.length - told} times more`);
  const last = times.pop() ?? '';
  return `nothing heard for ${times.length === 0 ? last : `${times.join(', ')} and ${last}`}`;
}
