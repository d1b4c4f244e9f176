import type { Span } from '../audio/silence.ts';
import { type Awake, alwaysAwake, type Range, type Slot } from './slot.ts';

/** Times without a byte that are longer than so many seconds, the one that goes on at the end too. */
export function findGaps(slots: readonly Slot[], range: Range, longerThan: number, awake = alwaysAwake): Span[] {
  return waits(slots, range, awake).filter(({ seconds }) => seconds > longerThan);
}

/** The longest time without a byte, seconds; null if none ever came. */
export function longestGap(slots: readonly Slot[], range: Range, awake = alwaysAwake): number | null {
  if (slots.length === 0) return null;
  return waits(slots, range, awake).reduce((longest, { seconds }) => Math.max(longest, seconds), 0);
}

function waits(slots: readonly Slot[], { from, to }: Range, awake: Awake): Span[] {
  const spans: Span[] = [];
  let last = from;
  for (const { at, until } of slots) {
    spans.push({ at: last, seconds: awake({ from: last, to: at }) });
    last = until;
  }
  spans.push({ at: last, seconds: awake({ from: last, to }) });
  return spans;
}
