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
/** Who sleeps for longer reads what came in real time together with the burst, and cannot tell them apart. Seconds. */
const SLEPT = 0.4;

/**
 * The burst at the start of a connection, of which the server's answer came at a moment; null before its first second is
 * over, and where this process did not run for long until then. Icecast 2.4.4 chooses where a listener of Ogg begins when it answers, and sends sound with the next page of its
 * source, which may be a second later or, from a source that has to catch up, two: what came in real time meanwhile is
 * sent along, and is none of the burst.
 */
export function burstOf(slots: readonly Slot[], answered: number, awake: Awake): Burst | null {
  const start = slots[0]?.at;
  const last = slots.at(-1)?.until;
  if (start === undefined || last === undefined || last - start < BURST_WITHIN * 0.9) return null;
  const whole = { from: 0, to: start + BURST_WITHIN };
  if (whole.to - awake(whole) > SLEPT) return null;
  const first = slots.filter(({ until }) => until - start <= BURST_WITHIN);
  const total = (pick: (slot: Slot) => number, of: readonly Slot[]) => of.reduce((sum, slot) => sum + pick(slot), 0);
  const sound = total((slot) => slot.sound, first);
  const bytes = total((slot) => slot.bytes, first);
  const elapsed = (first.at(-1)?.until ?? start) - answered;
  const seconds = Math.max(0, sound - elapsed);
  return { bytes: sound === 0 ? 0 : Math.round((bytes * seconds) / sound), seconds };
}
