import type { Pcm } from './decode.ts';

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
  const piece = sound.subarray(sound.length - WINDOW);
  const power = powerSpectrum(piece);
  let peak = 1;
  for (let bin = 1; bin < power.length; bin++) if (at(power, bin) > at(power, peak)) peak = bin;
  const total = sum(power, 1, power.length);
  const level = 10 * Math.log10(piece.reduce((energy, sample) => energy + sample * sample, 0) / WINDOW);
  if (total === 0) return { frequency: 0, purity: 0, level };
  return {
    frequency: ((peak + peakOffset(power, peak)) * samplerate) / WINDOW,
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

/** Power of each frequency bin of a Hann-windowed piece, by a radix-2 Fourier transform in place. */
function powerSpectrum(piece: Float32Array): Float64Array {
  const real = new Float64Array(WINDOW);
  const imaginary = new Float64Array(WINDOW);
  const bits = Math.log2(WINDOW);
  for (let index = 0; index < WINDOW; index++) {
    const hann = 0.5 - 0.5 * Math.cos((2 * Math.PI * index) / WINDOW);
    real[reverse(index, bits)] = (piece[index] ?? 0) * hann;
  }
  for (let size = 2; size <= WINDOW; size *= 2) {
    const half = size / 2;
    for (let offset = 0; offset < half; offset++) {
      const angle = (-2 * Math.PI * offset) / size;
      const cosine = Math.cos(angle);
      const sine = Math.sin(angle);
      for (let even = offset; even < WINDOW; even += size) {
        const odd = even + half;
        const re = at(real, odd) * cosine - at(imaginary, odd) * sine;
        const im = at(real, odd) * sine + at(imaginary, odd) * cosine;
        real[odd] = at(real, even) - re;
        imaginary[odd] = at(imaginary, even) - im;
        real[even] = at(real, even) + re;
        imaginary[even] = at(imaginary, even) + im;
      }
    }
  }
  return Float64Array.from({ length: WINDOW / 2 }, (_, bin) => at(real, bin) ** 2 + at(imaginary, bin) ** 2);
}

function reverse(index: number, bits: number): number {
  let reversed = 0;
  for (let bit = 0; bit < bits; bit++) reversed |= ((index >> bit) & 1) << (bits - 1 - bit);
  return reversed;
}

function sum(numbers: Float64Array, from: number, to: number): number {
  return numbers.subarray(from, to).reduce((total, number) => total + number, 0);
}

function at(numbers: Float64Array, index: number): number {
  return numbers[index] ?? 0;
}
