/** Sound as numbers from -1 to 1, one array for each channel. */
export interface Pcm {
  readonly samplerate: number;
  readonly channels: readonly Float32Array[];
}
