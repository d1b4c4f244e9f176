import type { Mount as WrittenMount } from '../inventory/types.generated.ts';
import { localPath } from './local-path.ts';
import type { Format, HoldFile, Intro } from './network.ts';
import { formats, type Sound, soundOf } from './sound.ts';

/** FLAC goes out in Ogg, so its hold file is Ogg too: a bare .flac could not be joined to the stream. */
const endings: { readonly [format in Format]: string } = {
  mp3: 'mp3',
  vorbis: 'ogg',
  opus: 'opus',
  aac: 'aac',
  flac: 'ogg',
};

/** The sounds that a hold file is shipped for, in roles/icecast/files/hold. */
const rates: { readonly [format in Format]: readonly number[] } = {
  mp3: [22050, 24000, 32000, 44100, 48000],
  vorbis: [22050, 24000, 32000, 44100, 48000],
  opus: [48000],
  aac: [22050, 24000, 32000, 44100, 48000],
  flac: [44100, 48000],
};

/** Every shipped hold file, as in `mp3-44100-2.mp3`. */
export function shippedHoldFiles(): string[] {
  const channels = [1, 2] as const;
  return formats.flatMap((format) =>
    rates[format].flatMap((samplerate) =>
      channels.map((count) => shippedName({ format, samplerate, channels: count })),
    ),
  );
}

/** Whether a hold file is shipped for this sound. */
export function isHoldShipped(sound: Sound): boolean {
  return rates[sound.format].includes(sound.samplerate);
}

/**
 * The name that the hold file of a mount has on every server: `/hold-live.mp3` for `/live.mp3`, `/hold-talk.opus` for
 * an Opus mount `/talk`. Icecast tells a file's format by its ending, and moves nobody to a file of another.
 */
export function holdMount(mount: string, format: Format): string {
  return fileName('hold', mount, format);
}

/** The same for the file that new listeners hear first: `/intro-live.mp3`. */
export function introMount(mount: string, format: Format): string {
  return fileName('intro', mount, format);
}

/** The intro of a mount, if it has one. */
export function introOf(name: string, mount: WrittenMount, directory: string): Intro | null {
  if (mount.intro === undefined) return null;
  return { mount: introMount(name, mount.format), local: localPath(directory, mount.intro) };
}

function fileName(kind: string, mount: string, format: Format): string {
  const ending = /\.([a-z0-9]+)$/.exec(mount)?.[1] ?? '';
  const known = endings[format] === ending || (oggEndings.has(endings[format]) && oggEndings.has(ending));
  return `/${kind}-${mount.slice(1)}${known ? '' : `.${endings[format]}`}`;
}

/** Endings that Icecast takes for Ogg (roles/icecast/templates/mime.types.njk). */
const oggEndings: ReadonlySet<string> = new Set(['ogg', 'oga', 'opus']);

/**
 * The name that the copy of its fallback has that a mount keeps to itself: `/standby-live.mp3` for `/live.mp3`. Were
 * the fallback shared, a mount that returns would take everybody's listeners with it.
 */
export function standbyMount(mount: string): string {
  return `/standby-${mount.slice(1)}`;
}

/** The hold file of a mount: the user's, or else the shipped one for its sound. */
export function holdOf(name: string, mount: WrittenMount, directory: string): HoldFile {
  return {
    mount: holdMount(name, mount.format),
    local: mount.fallback_file === undefined ? null : localPath(directory, mount.fallback_file),
    shipped: shippedName(soundOf(mount)),
  };
}

function shippedName({ format, samplerate, channels }: Sound): string {
  return `${format}-${samplerate}-${channels}.${endings[format]}`;
}
