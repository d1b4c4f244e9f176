/** Mean power of samples over all their channels: 1 is full scale. */
export function powerOf(channels: readonly Float32Array[]): number {
  let energy = 0;
  let count = 0;
  for (const samples of channels) {
    for (let index = 0; index < samples.length; index++) energy += (samples[index] ?? 0) ** 2;
    count += samples.length;
  }
  return count === 0 ? 0 : energy / count;
}

/** RMS level, dB below full scale: a full sine is -3.01. Silence is -Infinity. */
export function levelOf(channels: readonly Float32Array[]): number {
  return decibels(powerOf(channels));
}

export function decibels(power: number): number {
  return 10 * Math.log10(power);
}

/** The level of moments of equal length together; -Infinity for none. */
export function meanLevel(levels: readonly number[]): number {
  if (levels.length === 0) return -Infinity;
  return decibels(levels.reduce((total, level) => total + 10 ** (level / 10), 0) / levels.length);
}
