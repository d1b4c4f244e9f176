import type { Mount as WrittenMount } from '../inventory/types.generated.ts';
import type { Format } from './network.ts';

export const formats: readonly Format[] = ['mp3', 'vorbis', 'opus', 'aac', 'flac'];

/** What a decoder sees of a mount. Listeners can move between two mounts only where these are the same. */
export interface Sound {
  readonly format: Format;
  readonly samplerate: number;
  readonly channels: 1 | 2;
}

export const DEFAULT_CHANNELS = 2;

/** Hz, if the mount says nothing. Opus has no other. */
export function defaultSamplerate(format: Format): number {
  return format === 'opus' ? 48000 : 44100;
}

/** The sound of a mount as written, defaults filled in. */
export function soundOf(mount: WrittenMount): Sound {
  return {
    format: mount.format,
    samplerate: mount.samplerate ?? defaultSamplerate(mount.format),
    channels: mount.channels ?? DEFAULT_CHANNELS,
  };
}

/** As people say it: `mp3, 44100 Hz, stereo`. */
export function describeSound(sound: Sound): string {
  return `${sound.format}, ${sound.samplerate} Hz, ${sound.channels === 1 ? 'mono' : 'stereo'}`;
}

/**
 * The content type that the source announces. Icecast 2.4.4 compares the whole text, so that `audio/ogg; codecs=opus`
 * would not be Ogg to it (format.c, format_get_type).
 */
export const contentTypes: { readonly [format in Format]: string } = {
  mp3: 'audio/mpeg',
  vorbis: 'audio/ogg',
  opus: 'audio/ogg',
  aac: 'audio/aac',
  flac: 'audio/ogg',
};
