import type { Mount } from '../inventory/types.generated.ts';
import { soundOf } from './sound.ts';

/** What an encoder cannot do about a mount, and what it could do instead. */
export interface EncodingProblem {
  readonly part: 'bitrate' | 'samplerate';
  readonly message: string;
  readonly hint: string;
}

/** The bitrates that MPEG audio layer III has, by the kind of sample rate (ISO 11172-3, 13818-3; 2.5 as LAME does it). */
const mp3Bitrates: readonly { readonly upTo: number; readonly bitrates: readonly number[] }[] = [
  { upTo: 12000, bitrates: [8, 16, 24, 32, 40, 48, 56, 64] },
  { upTo: 24000, bitrates: [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160] },
  { upTo: 48000, bitrates: [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320] },
];

/** Lowest and highest kbit/s that libvorbis (1.3.7) sets up: mono, then stereo. Measured by asking it for each. */
const vorbisRanges: ReadonlyMap<number, readonly [readonly [number, number], readonly [number, number]]> = new Map([
  [
    8000,
    [
      [8, 42],
      [12, 84],
    ],
  ],
  [
    11025,
    [
      [12, 50],
      [16, 100],
    ],
  ],
  [
    12000,
    [
      [12, 50],
      [16, 100],
    ],
  ],
  [
    16000,
    [
      [16, 100],
      [24, 200],
    ],
  ],
  [
    22050,
    [
      [16, 90],
      [30, 180],
    ],
  ],
  [
    24000,
    [
      [16, 90],
      [30, 180],
    ],
  ],
  [
    32000,
    [
      [30, 190],
      [36, 380],
    ],
  ],
  [
    44100,
    [
      [32, 240],
      [45, 500],
    ],
  ],
  [
    48000,
    [
      [32, 240],
      [45, 500],
    ],
  ],
]);

/** What keeps the mount's encoder from doing what is written, if anything. */
export function encodingProblem(mount: Mount): EncodingProblem | undefined {
  const { samplerate, channels } = soundOf(mount);
  if (mount.format === 'opus' && samplerate !== 48000) {
    return { part: 'samplerate', message: 'opus is always 48000 Hz', hint: 'leave the samplerate out' };
  }
  if (mount.bitrate === undefined) return undefined;
  if (mount.format === 'mp3') return mp3Problem(mount.bitrate, samplerate);
  if (mount.format === 'vorbis') return vorbisProblem(mount.bitrate, samplerate, channels);
  if (mount.format === 'aac') return aacProblem(mount.bitrate, samplerate, channels);
  return undefined;
}

function mp3Problem(bitrate: number, samplerate: number): EncodingProblem | undefined {
  const bitrates = mp3Bitrates.find((row) => samplerate <= row.upTo)?.bitrates;
  if (bitrates === undefined || bitrates.includes(bitrate)) return undefined;
  return {
    part: 'bitrate',
    message: `mp3 at ${samplerate} Hz has no bitrate ${bitrate}`,
    hint: `it has ${bitrates.join(', ')} kbit/s`,
  };
}

function vorbisProblem(bitrate: number, samplerate: number, channels: 1 | 2): EncodingProblem | undefined {
  const range = vorbisRanges.get(samplerate)?.[channels - 1];
  if (range === undefined) return undefined;
  const [lowest, highest] = range;
  if (bitrate >= lowest && bitrate <= highest) return undefined;
  const sound = channels === 1 ? 'mono' : 'stereo';
  return {
    part: 'bitrate',
    message: `vorbis at ${samplerate} Hz ${sound} cannot be ${bitrate} kbit/s`,
    hint: `it can be ${lowest} to ${highest} kbit/s; lower bitrates need a lower samplerate or one channel`,
  };
}

/** AAC holds at most 6144 bits a channel in a frame of 1024 samples (ISO 14496-3), which is 6 bits a sample. */
function aacProblem(bitrate: number, samplerate: number, channels: 1 | 2): EncodingProblem | undefined {
  const highest = Math.floor((6 * samplerate * channels) / 1000);
  if (bitrate <= highest) return undefined;
  return {
    part: 'bitrate',
    message: `aac at ${samplerate} Hz with ${channels === 1 ? 'one channel' : 'two channels'} cannot be ${bitrate} kbit/s`,
    hint: `it can be ${highest} kbit/s at most`,
  };
}
