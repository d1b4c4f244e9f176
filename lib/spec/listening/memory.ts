import { setImmediate as breathe } from 'node:timers/promises';
import { MomentMeter } from '../audio/moment.ts';
import { NoDecoder } from '../audio/no-decoder.ts';
import { type SoundFormat, sameFormat } from '../audio/sound-format.ts';
import { type Sound, SoundReader } from '../audio/sound-reader.ts';
import type { TimedTitle } from './heard.ts';
import type { Slot } from './slot.ts';

/** What arrived and is not decoded yet. */
interface Undecoded {
  readonly at: number;
  until: number;
  readonly audio: Buffer[];
  bytes: number;
  /** Whether a connection begins with it. */
  readonly fresh: boolean;
}

/** Seconds in which chunks count as one arrival. */
const SLOT = 0.1;
/** Bytes that wait, before they are decoded without being asked. */
const ENOUGH = 1 << 20;
/** Arrivals that are decoded in a row, before what arrives meanwhile, here and with other listeners, is noticed. */
const IN_A_ROW = 10;
/** Seconds that sound waits, before it is decoded without being asked. */
const LONG = 30;

/**
 * What a listener remembers. Sound is decoded when somebody asks, or when much of it waits, and is then kept as
 * measures of tenths of a second; of these an hour is kept, of the bytes half a minute. So memory is bounded.
 */
export class Memory {
  readonly #history: number;
  readonly #keep: number;
  readonly #slots: Slot[] = [];
  readonly #kept: { until: number; audio: Buffer }[] = [];
  readonly titles: TimedTitle[] = [];
  readonly formats: { at: number; format: SoundFormat }[] = [];
  /** Why no program on this machine can decode it; null: one does, as far as is known. */
  undecoded: string | null = null;
  /** Why sound cannot be decoded. */
  problem: string | null = null;
  #waiting: Undecoded[] = [];
  #waitingBytes = 0;
  #reader = new SoundReader();
  #meter = new MomentMeter();
  #work: Promise<void> = Promise.resolve();

  constructor(history: number, keep: number) {
    this.#history = history;
    this.#keep = keep;
  }

  /** Takes note of sound. `fresh`: it is the first of a connection. */
  arrived(at: number, audio: Buffer, fresh: boolean): void {
    const last = this.#waiting.at(-1);
    if (last !== undefined && !fresh && at - last.at < SLOT) {
      last.audio.push(audio);
      last.bytes += audio.length;
      last.until = at;
    } else this.#waiting.push({ at, until: at, audio: [audio], bytes: audio.length, fresh });
    this.#waitingBytes += audio.length;
    const since = this.#waiting[0]?.at ?? at;
    if (this.#waitingBytes > ENOUGH || at - since > LONG) void this.decoded();
  }

  titled(at: number, title: string): void {
    // Icecast sends an empty title where no source has set one yet.
    if ((this.titles.at(-1)?.title ?? '') !== title) this.titles.push({ at, title });
  }

  /** Decodes what waits; gives what is remembered. */
  async decoded(): Promise<readonly Slot[]> {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#waitingBytes = 0;
    this.#work = this.#work.then(() => this.#decode(waiting));
    await this.#work;
    return this.#slots;
  }

  /** The last bytes of sound as they came. */
  audio(): Buffer {
    return Buffer.concat([...this.#kept.map(({ audio }) => audio), ...this.#waiting.flatMap(({ audio }) => audio)]);
  }

  async free(): Promise<void> {
    await this.#work;
    this.#reader.free();
  }

  async #decode(waiting: readonly Undecoded[]): Promise<void> {
    let from = 0;
    while (from < waiting.length) {
      if (waiting[from]?.fresh) this.#restart();
      const next = waiting.findIndex(({ fresh }, index) => index > from && fresh);
      const run = waiting.slice(from, Math.min(next === -1 ? waiting.length : next, from + IN_A_ROW));
      await breathe();
      const pieces = run.map(({ audio }) => Buffer.concat(audio));
      const sounds = await this.#read(pieces);
      for (const [index, one] of run.entries()) this.#remember(one, pieces[index], sounds[index]);
      from += run.length;
    }
    this.#forget();
  }

  #restart(): void {
    this.#reader.free();
    this.#reader = new SoundReader();
    this.#meter = new MomentMeter();
  }

  async #read(pieces: readonly Buffer[]): Promise<Sound[]> {
    try {
      return await this.#reader.read(pieces);
    } catch (error) {
      this.problem = error instanceof Error ? error.message : String(error);
      if (error instanceof NoDecoder) this.undecoded = error.message;
      return [];
    }
  }

  #remember({ at, until, bytes }: Undecoded, audio: Buffer | undefined, sound: Sound | undefined): void {
    const pcm = sound?.pcm ?? [];
    const seconds = pcm.reduce((total, { channels, samplerate }) => total + (channels[0]?.length ?? 0) / samplerate, 0);
    const moments = pcm.flatMap((piece) => this.#meter.push(piece));
    this.#slots.push({ at, until, bytes, sound: seconds, played: sound?.played ?? { bytes, seconds }, moments });
    for (const format of sound?.formats ?? []) {
      const last = this.formats.at(-1);
      if (last === undefined || !sameFormat(last.format, format)) this.formats.push({ at: until, format });
    }
    for (const title of sound?.titles ?? []) this.titled(until, title);
    if (audio !== undefined) this.#kept.push({ until, audio });
  }

  #forget(): void {
    const now = this.#slots.at(-1)?.until ?? 0;
    const old = this.#slots.findIndex(({ until }) => until >= now - this.#history);
    if (old > 0) this.#slots.splice(0, old);
    const past = this.#kept.findIndex(({ until }) => until >= now - this.#keep);
    if (past > 0) this.#kept.splice(0, past);
    if (this.titles.length > 10_000) this.titles.splice(0, 5000);
  }
}
