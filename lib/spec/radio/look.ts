import { setTimeout as pause } from 'node:timers/promises';
import type { ConnectionOptions } from '../listening/connection.ts';
import type { Heard } from '../listening/heard.ts';
import { toHearing } from '../listening/hearing.ts';
import { specInProgress } from '../run/spec-in-progress.ts';

/** One listening that several sentences share. */
interface Shared {
  readonly begun: number;
  readonly heard: Promise<Heard>;
}

const shared = new Map<string, Shared>();

/** Sentences that begin so close together are about the same listening. Milliseconds. */
const together = 100;

/** Listens for so many seconds after the first sound, or until it is clear that none comes. */
export async function listenFor(
  url: string,
  seconds: number,
  options: ConnectionOptions,
  label: string,
): Promise<Heard> {
  const key = JSON.stringify([url, seconds, options]);
  const now = performance.now();
  const known = shared.get(key);
  const look =
    known !== undefined && now - known.begun < together ? known : { begun: now, heard: once(url, seconds, options) };
  shared.set(key, look);
  const heard = await look.heard;
  if (shared.get(key) === look) shared.delete(key);
  noteHearing(heard, label);
  return heard;
}

/** How often somebody comes anew to see the burst, where this process was too busy to. */
const AGAIN = 2;

async function once(url: string, seconds: number, options: ConnectionOptions): Promise<Heard> {
  // What takes sound apart is loaded by who listens.
  const { attach } = await import('../listening/listener.ts');
  const { BURST_WITHIN } = await import('../listening/burst.ts');
  for (let again = 0; ; again += 1) {
    await calm();
    const listener = attach(url, options);
    await listener.begun();
    if (listener.contact.firstByte !== null) await pause(seconds * 1000);
    const heard = await listener.leave();
    if (heard.burst !== null || heard.sound === 0 || seconds < 2 * BURST_WITHIN || again === AGAIN) return heard;
  }
}

/**
 * Waits until this process is not busy, as it is while it logs in to many hosts: what comes then is noticed late, and
 * would be measured so. After two seconds it is busy for good, and nothing is waited for.
 */
async function calm(): Promise<void> {
  const deadline = performance.now() + 2000;
  for (let quiet = 0; quiet < 3 && performance.now() < deadline; ) {
    const before = performance.now();
    await pause(20);
    quiet = performance.now() - before < 30 ? quiet + 1 : 0;
  }
}

/** Has the report of the spec that runs here show what was heard; of several looks at one stream, the last. */
function noteHearing(heard: Heard, label: string): void {
  const spec = specInProgress();
  if (spec === null) return;
  const before = spec.hearings.findIndex((one) => one.label === label);
  if (before >= 0) spec.hearings.splice(before, 1);
  spec.hearings.push(toHearing(heard, label));
}
