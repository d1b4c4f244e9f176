import { KWeighting } from './k-weighting.ts';
import { levelOf, powerOf } from './level.ts';
import type { Pcm } from './pcm.ts';
import { toneOf } from './tone.ts';

/** Seconds of sound in a moment. */
export const MOMENT = 0.1;

/** What is known of a tenth of a second of sound. */
export interface Moment {
  /** RMS, dB below full scale; -Infinity is silence. */
  readonly level: number;
  /** K-weighted power, for loudness. */
  readonly weighted: number;
  /** Hz of the strongest tone in the louder channel; 0 in silence. */
  readonly frequency: number;
  /** Share of the energy in that tone, 0 to 1. */
  readonly purity: number;
}

/** Cuts sound that comes piece by piece into moments, and measures each. */
export class MomentMeter {
  #samplerate = 0;
  #rest: readonly Float32Array[] = [];
  #weighting = new KWeighting(48000);

  push({ samplerate, channels }: Pcm): Moment[] {
    if (samplerate !== this.#samplerate || channels.length !== this.#rest.length) {
      this.#samplerate = samplerate;
      this.#rest = channels.map(() => new Float32Array(0));
      this.#weighting = new KWeighting(samplerate);
    }
    const sound = channels.map((samples, channel) => join(this.#rest[channel], samples));
    const length = Math.round(samplerate * MOMENT);
    const total = sound[0]?.length ?? 0;
    const moments: Moment[] = [];
    let at = 0;
    for (; length > 0 && at + length <= total; at += length) {
      moments.push(this.#measure(sound.map((samples) => samples.subarray(at, at + length))));
    }
    // A copy: what it is a part of may be large.
    this.#rest = sound.map((samples) => samples.slice(at));
    return moments;
  }

  #measure(channels: readonly Float32Array[]): Moment {
    const weighted = this.#weighting.power(channels);
    const level = levelOf(channels);
    const louder = loudest(channels);
    const window = 2 ** Math.floor(Math.log2(louder.length));
    const { frequency, purity } = toneOf(louder.subarray(0, window), this.#samplerate);
    return { level, weighted, frequency, purity };
  }
}

function loudest(channels: readonly Float32Array[]): Float32Array {
  let found = channels[0] ?? new Float32Array(0);
  for (const samples of channels.slice(1)) if (powerOf([samples]) > powerOf([found]) * 1.1) found = samples;
  return found;
}

function join(before: Float32Array | undefined, samples: Float32Array): Float32Array {
  if (before === undefined || before.length === 0) return samples;
  const joined = new Float32Array(before.length + samples.length);
  joined.set(before);
  joined.set(samples, before.length);
  return joined;
}
