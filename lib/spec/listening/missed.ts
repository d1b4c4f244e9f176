import { BURST_WITHIN } from './burst.ts';
import type { Range, Slot } from './slot.ts';

/** Where a player's buffer stood before, or null for a new connection: then the burst fills it first. */
export type Before = Slot | null;

/**
 * Seconds that passed without new sound: the time since the burst, less the sound that came in it. What came late is
 * not missed. Less than `jitter` is how chunks and pages come, and no loss.
 */
export function missedSeconds(slots: readonly Slot[], before: Before, range: Range, jitter = 0.5): number {
  const start = slots[0]?.at;
  const settled = before?.until ?? (start === undefined ? range.to : start + BURST_WITHIN);
  let elapsedFrom = before?.until ?? start ?? range.from;
  let sound = 0;
  for (const slot of slots) {
    if (before === null && slot.until <= settled) elapsedFrom = slot.until;
    else sound += slot.sound;
  }
  const last = slots.at(-1)?.until ?? range.from;
  // The next chunk may be on its way.
  const end = range.to - last > 1.5 ? range.to : Math.max(last, elapsedFrom);
  const missed = end - elapsedFrom - sound;
  return missed > jitter ? missed : 0;
}
