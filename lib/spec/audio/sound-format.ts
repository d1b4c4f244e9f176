import type { Codec } from './stream-format.ts';

/** How a stretch of a stream is encoded, as its own frames say. */
export interface SoundFormat {
  readonly container: 'raw' | 'ogg';
  readonly codec: Codec;
  readonly samplerate: number;
  readonly channels: number;
}

export function sameFormat(one: SoundFormat, other: SoundFormat): boolean {
  return (
    one.container === other.container &&
    one.codec === other.codec &&
    one.samplerate === other.samplerate &&
    one.channels === other.channels
  );
}
