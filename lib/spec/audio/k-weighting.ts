interface Filter {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

/**
 * Weighs sound as ears do: the two filters of ITU-R BS.1770-4, a shelf for the head and a high pass. The standard
 * gives their coefficients for 48 kHz; these are the analogue filters behind them, so that every rate is right.
 */
export class KWeighting {
  readonly #filters: readonly Filter[];
  #states: Float64Array[] = [];

  constructor(samplerate: number) {
    this.#filters = [shelf(samplerate), highPass(samplerate)];
  }

  /** Mean power of weighed samples, the channels added up. Goes on where the samples before ended. */
  power(channels: readonly Float32Array[]): number {
    let total = 0;
    for (const [channel, samples] of channels.entries()) {
      const state = this.#states[channel] ?? new Float64Array(4);
      this.#states[channel] = state;
      if (samples.length > 0) total += this.#energy(samples, state) / samples.length;
    }
    return total;
  }

  #energy(samples: Float32Array, state: Float64Array): number {
    let energy = 0;
    const [first, second] = this.#filters;
    if (first === undefined || second === undefined) return 0;
    let [z1 = 0, z2 = 0, y1 = 0, y2 = 0] = state;
    for (let index = 0; index < samples.length; index++) {
      const input = samples[index] ?? 0;
      const middle = first.b0 * input + z1;
      z1 = first.b1 * input - first.a1 * middle + z2;
      z2 = first.b2 * input - first.a2 * middle;
      const output = second.b0 * middle + y1;
      y1 = second.b1 * middle - second.a1 * output + y2;
      y2 = second.b2 * middle - second.a2 * output;
      energy += output * output;
    }
    state.set([z1, z2, y1, y2]);
    return energy;
  }
}

function shelf(samplerate: number): Filter {
  const k = Math.tan((Math.PI * 1681.974450955533) / samplerate);
  const q = 0.7071752369554196;
  const high = 10 ** (3.999843853973347 / 20);
  const band = high ** 0.4996667741545416;
  const a0 = 1 + k / q + k * k;
  return {
    b0: (high + (band * k) / q + k * k) / a0,
    b1: (2 * (k * k - high)) / a0,
    b2: (high - (band * k) / q + k * k) / a0,
    a1: (2 * (k * k - 1)) / a0,
    a2: (1 - k / q + k * k) / a0,
  };
}

function highPass(samplerate: number): Filter {
  const k = Math.tan((Math.PI * 38.13547087602444) / samplerate);
  const q = 0.5003270373238773;
  const a0 = 1 + k / q + k * k;
  return { b0: 1, b1: -2, b2: 1, a1: (2 * (k * k - 1)) / a0, a2: (1 - k / q + k * k) / a0 };
}
