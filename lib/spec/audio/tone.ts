import { levelOf } from './level.ts';
import type { Pcm } from './pcm.ts';
import { powerSpectrum } from './spectrum.ts';

/** The strongest tone in a piece of sound. */
export interface Tone {
  /** Hz. */
  readonly frequency: number;
  /** Share of the sound's energy that lies in this tone, 0 to 1. Above 0.5 the tone is what one hears. */
  readonly purity: number;
  /** Level of the whole sound, dB below full scale. Silence is -Infinity. */
  readonly level: number;
}

const WINDOW = 16384;
/** Bins on either side of a peak that belong to it: the width of a Hann window's main lobe. */
const LOBE = 3;

/** Finds the strongest tone in the last second or so of the first channel; null if there is less sound than one window. */
export function findTone({ samplerate, channels }: Pcm): Tone | null {
  const sound = channels[0];
  if (sound === undefined || sound.length < WINDOW) return null;
  return toneOf(sound.subarray(sound.length - WINDOW), samplerate);
}

/** The strongest tone in samples of one channel, as many as a power of two. */
export function toneOf(piece: Float32Array, samplerate: number): Tone {
  const power = powerSpectrum(piece);
  let peak = 1;
  for (let bin = 1; bin < power.length; bin++) if (at(power, bin) > at(power, peak)) peak = bin;
  const total = sum(power, 1, power.length);
  const level = levelOf([piece]);
  if (total === 0) return { frequency: 0, purity: 0, level };
  return {
    frequency: ((peak + peakOffset(power, peak)) * samplerate) / piece.length,
    purity: sum(power, Math.max(1, peak - LOBE), peak + LOBE + 1) / total,
    level,
  };
}

/** How far the true peak lies from the strongest bin, by a parabola through the logarithms of three bins. */
function peakOffset(power: Float64Array, peak: number): number {
  const [left, middle, right] = [peak - 1, peak, peak + 1].map((bin) => Math.log(at(power, bin) + Number.MIN_VALUE));
  if (left === undefined || middle === undefined || right === undefined) return 0;
  const curve = left - 2 * middle + right;
  return curve === 0 ? 0 : (left - right) / (2 * curve);
}

function sum(numbers: Float64Array, from: number, to: number): number {
  let total = 0;
  for (let index = from; index < Math.min(to, numbers.length); index++) total += at(numbers, index);
  return total;
}

function at(numbers: Float64Array, index: number): number {
  return numbers[index] ?? 0;
}
