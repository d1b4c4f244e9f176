import { type Awake, alwaysAwake, type Slot } from './slot.ts';

/** What a server sends at once to a new listener, so that the player need not wait for its buffer to fill. */
export interface Burst {
  /** Bytes beyond what real time would give. */
  readonly bytes: number;
  /** Seconds of sound in them. */
  readonly seconds: number;
}

/** The time in which a burst is through, seconds. */
export const BURST_WITHIN = 1;

interface Attention {
  /** When the server was asked. */
  readonly asked?: number | null;
  readonly awake?: Awake;
}

/**
 * The burst at the start of a connection; null before its first second is over. What came while this process slept, it
 * finds all at once, and that is no burst.
 */
export function burstOf(slots: readonly Slot[], { asked = null, awake = alwaysAwake }: Attention = {}): Burst | null {
  const start = slots[0]?.at;
  const last = slots.at(-1)?.until;
  if (start === undefined || last === undefined || last - start < BURST_WITHIN * 0.9) return null;
  const first = slots.filter(({ until }) => awake({ from: start, to: until }) <= BURST_WITHIN);
  const total = (pick: (slot: Slot) => number, of: readonly Slot[]) => of.reduce((sum, slot) => sum + pick(slot), 0);
  const sound = total((slot) => slot.sound, first);
  const bytes = total((slot) => slot.bytes, first);
  const slept = asked === null ? 0 : start - asked - awake({ from: asked, to: start });
  const elapsed = (first.at(-1)?.until ?? start) - start + slept;
  const seconds = Math.max(0, sound - elapsed);
  return { bytes: sound === 0 ? 0 : Math.round((bytes * seconds) / sound), seconds };
}
