import type { Mount } from '../../network/network.ts';
import type { Heard } from '../listening/heard.ts';

/** One thing in which a stream is not what the inventory says. */
export interface Unfit {
  readonly wanted: string;
  readonly is: string;
}

/** How far a measured bitrate may be from the nominal one: encoders vary, and a few seconds are little to measure. */
const TOLERANCE = 0.15;

/** In what a stream is not as the inventory has its mount; empty: in nothing. */
export function unfit(heard: Heard, mount: Mount): Unfit[] {
  const { codec, samplerate, channels, bitrate } = heard;
  const type = heard.headers['content-type'] ?? 'no content type';
  const differences: Unfit[] = [];
  const compare = (same: boolean, wanted: string, is: string) => {
    if (!same) differences.push({ wanted, is });
  };
  compare(codec === mount.format, mount.format, codec ?? 'no known format');
  compare(samplerate === mount.samplerate, `${mount.samplerate} Hz`, `${samplerate ?? 'unknown'} Hz`);
  compare(channels === mount.channels, channelsName(mount.channels), channelsName(channels));
  compare(type === mount.contentType, mount.contentType, type);
  if (mount.bitrate !== null) {
    const near = bitrate !== null && Math.abs(bitrate - mount.bitrate) <= mount.bitrate * TOLERANCE;
    compare(near, `${mount.bitrate} kbit/s`, bitrate === null ? 'no known bitrate' : `${Math.round(bitrate)} kbit/s`);
  }
  return differences;
}

function channelsName(channels: number | null): string {
  if (channels === 1) return 'mono';
  return channels === 2 ? 'stereo' : `${channels ?? 'unknown'} channels`;
}
