interface Tables {
  readonly hann: Float64Array;
  readonly cosines: Float64Array;
  readonly sines: Float64Array;
  readonly order: Uint32Array;
}

const known = new Map<number, Tables>();

/** Power of each frequency bin of a Hann-windowed piece, by a radix-2 Fourier transform. Its length is a power of two. */
export function powerSpectrum(piece: Float32Array): Float64Array {
  const length = piece.length;
  const { hann, cosines, sines, order } = tablesFor(length);
  const real = new Float64Array(length);
  const imaginary = new Float64Array(length);
  for (let index = 0; index < length; index++) real[at(order, index)] = at(piece, index) * at(hann, index);
  for (let size = 2; size <= length; size *= 2) {
    const half = size / 2;
    const step = length / size;
    for (let start = 0; start < length; start += size) {
      for (let offset = 0; offset < half; offset++) {
        const [even, odd] = [start + offset, start + offset + half];
        const [cosine, sine] = [at(cosines, offset * step), at(sines, offset * step)];
        const re = at(real, odd) * cosine - at(imaginary, odd) * sine;
        const im = at(real, odd) * sine + at(imaginary, odd) * cosine;
        real[odd] = at(real, even) - re;
        imaginary[odd] = at(imaginary, even) - im;
        real[even] = at(real, even) + re;
        imaginary[even] = at(imaginary, even) + im;
      }
    }
  }
  const power = new Float64Array(length / 2);
  for (let bin = 0; bin < power.length; bin++) power[bin] = at(real, bin) ** 2 + at(imaginary, bin) ** 2;
  return power;
}

function tablesFor(length: number): Tables {
  const made = known.get(length) ?? makeTables(length);
  known.set(length, made);
  return made;
}

function makeTables(length: number): Tables {
  const bits = Math.log2(length);
  const turn = (index: number) => (2 * Math.PI * index) / length;
  return {
    hann: Float64Array.from({ length }, (_, index) => 0.5 - 0.5 * Math.cos(turn(index))),
    cosines: Float64Array.from({ length: length / 2 }, (_, index) => Math.cos(turn(index))),
    sines: Float64Array.from({ length: length / 2 }, (_, index) => -Math.sin(turn(index))),
    order: Uint32Array.from({ length }, (_, index) => reverse(index, bits)),
  };
}

function reverse(index: number, bits: number): number {
  let reversed = 0;
  for (let bit = 0; bit < bits; bit++) reversed |= ((index >> bit) & 1) << (bits - 1 - bit);
  return reversed;
}

function at(numbers: Float64Array | Float32Array | Uint32Array, index: number): number {
  return numbers[index] ?? 0;
}
