import type { Mount as WrittenMount, Recording as WrittenRecording } from '../inventory/types.generated.ts';
import { bytesOf, daysOf, secondsOf } from './measures.ts';
import type { Recording } from './network.ts';
import { soundOf } from './sound.ts';

/** What a recording has that says nothing of it. */
export const recordingDefaults = { cut: '1h', keep: '30d' } as const;
export const uploadDefaults = { path: 'recordings' } as const;

export function recordingOf(name: string, written: WrittenRecording, mount: WrittenMount): Recording {
  const { cut, keep, upload } = { ...recordingDefaults, ...written };
  const days = daysOf(keep);
  return {
    name,
    mount: written.mount,
    cut: secondsOf(cut),
    keep: days,
    // A tenth more: what Icecast sends at the beginning of each file is in the one before, too.
    atMost: written.at_most === undefined ? Math.ceil(bytesFor(mount, days) * 1.1) : bytesOf(written.at_most),
    upload:
      upload === undefined
        ? null
        : { ...uploadDefaults, ...upload, keep: upload.keep === undefined ? null : daysOf(upload.keep) },
  };
}

/** Bytes that so many days of a mount take. Of flac it is the most that it can be. */
export function bytesFor(mount: WrittenMount, days: number): number {
  const { samplerate, channels } = soundOf(mount);
  const rate = mount.bitrate === undefined ? samplerate * channels * 16 : mount.bitrate * 1000;
  return (rate / 8) * 86_400 * days;
}
