import { MOMENT, type Moment } from '../audio/moment.ts';
import { type Awake, alwaysAwake, type Range, type Slot } from './slot.ts';

/** Sound put where it was lived: as it arrived. */
export interface Timeline {
  /** When its first moment is, seconds since the listener was attached. Sound of the burst is older than the listener. */
  readonly at: number;
  /** Null: nothing arrived then. */
  readonly moments: readonly (Moment | null)[];
}

/** Less than this, in seconds, is how chunks and pages come, and nothing that is missing. */
const JITTER = 0.5;

/**
 * Puts the sound that arrived between gaps so that it ends where its last byte came. At the beginning of a connection
 * the burst stands before it; elsewhere what is too much is left out, what is too little is null.
 */
export function timelineOf(
  slots: readonly Slot[],
  range: Range,
  fresh: boolean,
  gap: number,
  awake = alwaysAwake,
): Timeline {
  const cells: (Moment | null)[] = [];
  let at = range.from;
  let last = range.from;
  const end = () => at + cells.length * MOMENT;
  const fillTo = (time: number) => {
    while (end() + MOMENT / 2 < time) cells.push(null);
  };
  for (const [index, segment] of segmentsOf(slots, gap, awake).entries()) {
    const moments = segment.flatMap((slot) => slot.moments);
    const arrived = segment[0]?.at ?? last;
    // A look that begins while sound is coming begins with sound.
    const start = index === 0 && !fresh && awake({ from: last, to: arrived }) <= gap ? last : arrived;
    last = segment.at(-1)?.until ?? last;
    const begin = last - moments.length * MOMENT;
    if (index === 0 && fresh) {
      at = Math.min(at, begin);
      fillTo(begin - start <= JITTER ? Math.min(start, begin) : begin);
      cells.push(...moments);
    } else {
      fillTo(begin - start <= JITTER ? start : begin);
      const room = Math.max(0, Math.round((last - end()) / MOMENT));
      cells.push(...(room === 0 ? [] : moments.slice(-room)));
    }
  }
  if (awake({ from: last, to: range.to }) > gap) fillTo(range.to);
  return { at, moments: cells };
}

/** What came without a gap in it. */
function segmentsOf(slots: readonly Slot[], gap: number, awake: Awake): Slot[][] {
  const segments: Slot[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const slot of slots) {
    const segment = segments.at(-1);
    if (segment === undefined || awake({ from: last, to: slot.at }) > gap) segments.push([slot]);
    else segment.push(slot);
    last = slot.until;
  }
  return segments;
}
