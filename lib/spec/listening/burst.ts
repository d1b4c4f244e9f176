import type { Slot } from './slot.ts';

/** What a server sends at once to a new listener, so that the player need not wait for its buffer to fill. */
export interface Burst {
  /** Bytes beyond what real time would give. */
  readonly bytes: number;
  /** Seconds of sound in them. */
  readonly seconds: number;
}

/** The time in which a burst is through, seconds. */
export const BURST_WITHIN = 1;

/** The burst at the start of a connection; null before its first second is over. */
export function burstOf(slots: readonly Slot[]): Burst | null {
  const start = slots[0]?.at;
  const last = slots.at(-1)?.until;
  if (start === undefined || last === undefined || last - start < BURST_WITHIN * 0.9) return null;
  const first = slots.filter(({ until }) => until - start <= BURST_WITHIN);
  const total = (pick: (slot: Slot) => number, of: readonly Slot[]) => of.reduce((sum, slot) => sum + pick(slot), 0);
  const sound = total((slot) => slot.sound, first);
  const bytes = total((slot) => slot.bytes, first);
  const elapsed = (first.at(-1)?.until ?? start) - start;
  const seconds = Math.max(0, sound - elapsed);
  return { bytes: sound === 0 ? 0 : Math.round((bytes * seconds) / sound), seconds };
}
