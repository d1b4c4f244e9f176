import { setTimeout as sleep } from 'node:timers/promises';
import type { Mount, Network, Relay } from '../../network/network.ts';
import type { Codec } from '../audio/stream-format.ts';
import { attach } from './listener.ts';

/** What one listener heard of one mount of one relay, through NGINX. */
export interface Audition {
  readonly relay: string;
  readonly region: string;
  readonly mount: string;
  readonly url: string;
  /** Null where no sound came, or none that can be told. */
  readonly codec: Codec | null;
  readonly samplerate: number | null;
  readonly channels: number | null;
  /** kbit/s. */
  readonly bitrate: number | null;
  /** Milliseconds from the request to the first byte of sound. */
  readonly firstByteAfter: number | null;
  /** Hz of the tone that is nearly all of the sound; null if there is no such tone. */
  readonly tone: number | null;
  /** Why this is not what the inventory promises; null if it is. */
  readonly problem: string | null;
}

export interface AuditionOptions {
  /** Seconds to go on trying until a mount plays what it should: relays need a moment after a first start. */
  readonly within: number;
  /** The tone that is expected, Hz; null takes any sound. */
  readonly tone: number | null;
  readonly relays: readonly Relay[];
}

const LISTEN_SECONDS = 2;
const PAUSE_MS = 500;

/** The tone of the studio that is first choice, if it plays one. */
export function studioTone(network: Network): number | null {
  for (const source of network.sources) {
    for (const host of network.hosts) {
      if (host.kind === 'studio' && host.source === source.name) return 'tone' in host.plays ? host.plays.tone : null;
    }
  }
  return null;
}

/** Listens to every mount of every given relay at once, as a listener would: over the relay's NGINX. */
export function audition(network: Network, options: AuditionOptions): Promise<Audition[]> {
  const deadline = performance.now() + options.within * 1000;
  return Promise.all(
    options.relays.flatMap((relay) => network.mounts.map((mount) => hearUntil(relay, mount, options.tone, deadline))),
  );
}

async function hearUntil(relay: Relay, mount: Mount, tone: number | null, deadline: number): Promise<Audition> {
  for (;;) {
    const heard = await hear(relay, mount, tone);
    if (heard.problem === null || performance.now() > deadline) return heard;
    await sleep(PAUSE_MS);
  }
}

async function hear(relay: Relay, mount: Mount, expectedTone: number | null): Promise<Audition> {
  const authority = relay.address.includes(':') ? `[${relay.address}]` : relay.address;
  const url = `http://${authority}${mount.publicPath}`;
  const nothing = { codec: null, samplerate: null, channels: null, bitrate: null, firstByteAfter: null, tone: null };
  const about = { relay: relay.name, region: relay.region, mount: mount.name, url };
  const host = relay.publicNames[0];
  const listener = attach(url, host === undefined ? {} : { host });
  await listener.begun();
  if (listener.contact.firstByte !== null) await sleep(LISTEN_SECONDS * 1000);
  const told = await listener.leave();
  const firstByteAfter = told.timeToFirstByte;
  if (told.sound === 0) return { ...about, ...nothing, firstByteAfter, problem: told.problem ?? 'no sound' };
  const { codec, samplerate, channels } = told;
  const bitrate = told.bitrate === null ? null : Math.round(told.bitrate);
  const heard = { ...about, codec, samplerate, channels, bitrate, firstByteAfter, tone: told.tone?.frequency ?? null };
  return { ...heard, problem: findProblem(heard, mount, expectedTone) };
}

function findProblem(heard: Omit<Audition, 'problem'>, mount: Mount, expectedTone: number | null): string | null {
  if (heard.codec !== mount.format) return `${heard.codec} instead of ${mount.format}`;
  if (heard.samplerate !== mount.samplerate) return `${heard.samplerate} Hz instead of ${mount.samplerate} Hz`;
  if (heard.channels !== mount.channels) return `${heard.channels} channels instead of ${mount.channels}`;
  if (expectedTone !== null && (heard.tone === null || Math.abs(heard.tone - expectedTone) > expectedTone * 0.01)) {
    return heard.tone === null ? 'no tone' : `a tone of ${Math.round(heard.tone)} Hz instead of ${expectedTone} Hz`;
  }
  return null;
}
