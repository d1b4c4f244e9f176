import { type Moment, MomentMeter } from '../../../../lib/spec/audio/moment.ts';
import type { Pcm } from '../../../../lib/spec/audio/pcm.ts';

/** A sine of so many Hz, its peak in dB below full scale, on so many channels. */
export function sine(frequency: number, peak: number, seconds: number, samplerate = 48000, channels = 2): Pcm {
  const amplitude = 10 ** (peak / 20);
  const samples = Float32Array.from(
    { length: Math.round(seconds * samplerate) },
    (_, index) => amplitude * Math.sin((2 * Math.PI * frequency * index) / samplerate),
  );
  return { samplerate, channels: Array.from({ length: channels }, () => samples) };
}

export const silence = (seconds: number): Pcm => sine(0, 0, seconds);

/** The moments of these sounds, one after the other. */
export function momentsOf(...sounds: Pcm[]): Moment[] {
  const meter = new MomentMeter();
  return sounds.flatMap((sound) => meter.push(sound));
}
