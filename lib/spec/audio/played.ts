/** Bytes of a stream, and how long they play. */
export interface Played {
  readonly bytes: number;
  readonly seconds: number;
}

export const nothing: Played = { bytes: 0, seconds: 0 };
