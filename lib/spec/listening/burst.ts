import type { Awake, Slot } from './slot.ts';

/** What a server sends at once to a new listener, so that the player need not wait for its buffer to fill. */
export interface Burst {
  /** Bytes beyond what real time would give. */
  readonly bytes: number;
  /** Seconds of sound in them. */
  readonly seconds: number;
}

/** The time in which a burst is through, seconds. */
export const BURST_WITHIN = 1;

/**
 * The burst at the start of a connection, of which the server's answer came at a moment; null before its first second is
 * over. Icecast 2.4.4 chooses where a listener of Ogg begins when it answers, and sends sound with the next page of its
 * source, which may be a second later or, from a source that has to catch up, two: what came in real time meanwhile is
 * sent along, and is none of the burst.
 */
export function burstOf(slots: readonly Slot[], answered: number, awake: Awake): Burst | null {
  const start = slots[0]?.at;
  const last = slots.at(-1)?.until;
  if (start === undefined || last === undefined || awake({ from: start, to: last }) < BURST_WITHIN * 0.9) return null;
  // What came while this process slept is read late, and all at once.
  const first = slots.filter(({ until }) => awake({ from: start, to: until }) <= BURST_WITHIN);
  const total = (pick: (slot: Slot) => number, of: readonly Slot[]) => of.reduce((sum, slot) => sum + pick(slot), 0);
  const sound = total((slot) => slot.sound, first);
  const bytes = total((slot) => slot.bytes, first);
  const elapsed = (first.at(-1)?.until ?? start) - answered;
  const seconds = Math.max(0, sound - elapsed);
  return { bytes: sound === 0 ? 0 : Math.round((bytes * seconds) / sound), seconds };
}
