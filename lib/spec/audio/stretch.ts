import type { SoundFormat } from './sound-format.ts';

/** Frames, or pages of Ogg, in a row that one decoder takes. */
export interface Stretch {
  readonly format: SoundFormat;
  /** Changes where a new decoder is needed: at a change of format, and at each logical stream of Ogg. */
  readonly stream: number;
  readonly frames: readonly Uint8Array[];
}
