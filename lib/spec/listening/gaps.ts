import type { Span } from '../audio/silence.ts';
import type { Range, Slot } from './slot.ts';

/** Times without a byte that are longer than so many seconds, the one that goes on at the end too. */
export function findGaps(slots: readonly Slot[], range: Range, longerThan: number): Span[] {
  return waits(slots, range).filter(({ seconds }) => seconds > longerThan);
}

/** The longest time without a byte, seconds; null if none ever came. */
export function longestGap(slots: readonly Slot[], range: Range): number | null {
  if (slots.length === 0) return null;
  return waits(slots, range).reduce((longest, { seconds }) => Math.max(longest, seconds), 0);
}

function waits(slots: readonly Slot[], { from, to }: Range): Span[] {
  const spans: Span[] = [];
  let last = from;
  for (const { at, until } of slots) {
    spans.push({ at: last, seconds: at - last });
    last = until;
  }
  spans.push({ at: last, seconds: to - last });
  return spans;
}
