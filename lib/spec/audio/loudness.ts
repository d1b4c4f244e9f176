import { decibels } from './level.ts';

/** Moments of 0.1 s in a block of 0.4 s; blocks overlap by three quarters. */
const BLOCK = 4;

/**
 * Integrated loudness in LUFS by EBU R 128 (ITU-R BS.1770-4), from the K-weighted power of moments of 0.1 s.
 * Null where there is less than a block of sound, or nothing above -70 LUFS.
 */
export function integratedLoudness(powers: readonly number[]): number | null {
  const blocks: number[] = [];
  for (let start = 0; start + BLOCK <= powers.length; start++) blocks.push(mean(powers.slice(start, start + BLOCK)));
  const audible = blocks.filter((power) => loudnessOf(power) > -70);
  if (audible.length === 0) return null;
  const gate = loudnessOf(mean(audible)) - 10;
  return loudnessOf(mean(audible.filter((power) => loudnessOf(power) > gate)));
}

function loudnessOf(power: number): number {
  return -0.691 + decibels(power);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0) / numbers.length;
}
