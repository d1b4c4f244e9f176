import type { IncomingHttpHeaders } from 'node:http';
import { BURST_WITHIN } from './burst.ts';
import type { Slot } from './slot.ts';

/** kbit/s as the server's headers say; null if they do not. */
export function nominalBitrate(headers: IncomingHttpHeaders): number | null {
  const said = [
    headers['icy-br'],
    headers['ice-bitrate'],
    /(?:^|[;\s])(?:ice-)?bitrate=(\d+)/.exec(text(headers))?.[1],
  ];
  for (const value of said) {
    // A relay may say it twice, as in '128, 128'.
    const rate = Number.parseInt(String(value), 10);
    if (rate > 0) return rate;
  }
  return null;
}

/** kbit/s of the sound itself: its bytes divided by its playing time; null without sound, or too little of it. */
export function measuredBitrate(slots: readonly Slot[]): number | null {
  const seconds = slots.reduce((total, { played }) => total + played.seconds, 0);
  const bytes = slots.reduce((total, { played }) => total + played.bytes, 0);
  return seconds > 0 ? (bytes * 8) / seconds / 1000 : null;
}

/** Bytes of sound a second as they arrive, without the burst; null where less than a second came after it. */
export function bytesPerSecond(slots: readonly Slot[], fresh: boolean): number | null {
  const start = slots[0]?.at ?? 0;
  const after = fresh ? slots.filter(({ at }) => at - start > BURST_WITHIN) : slots;
  const [first, last] = [after[0], after.at(-1)];
  if (first === undefined || last === undefined || last.until - first.until < 1) return null;
  const bytes = after.slice(1).reduce((total, slot) => total + slot.bytes, 0);
  return bytes / (last.until - first.until);
}

function text(headers: IncomingHttpHeaders): string {
  const info = headers['ice-audio-info'];
  return Array.isArray(info) ? info.join(';') : (info ?? '');
}
