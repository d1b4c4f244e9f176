import type { OggPage } from './ogg-reader.ts';
import { nothing, type Played } from './played.ts';

/**
 * Tells how long pages of one stream of Ogg play by the time that is written on them (RFC 3533, section 6). Decoders do
 * not know: they hold a page until the next one comes, and what stands before the sound does not play at all.
 */
export class OggClock {
  readonly #rate: number;
  #last: number | null = null;
  /** Of pages in which nothing ends. */
  #bytes = 0;

  /** @param rate Samples in a second of what is written on pages. */
  constructor(rate: number) {
    this.#rate = rate;
  }

  /** What this page adds. The first one with sound adds nothing: a stream may be joined anywhere. */
  add({ bytes, granule }: OggPage): Played {
    const last = this.#last;
    this.#bytes += bytes.length;
    if (granule === null) return nothing;
    const all = this.#bytes;
    this.#bytes = 0;
    // Headers have none.
    if (granule === 0) return nothing;
    this.#last = granule;
    return last === null || granule <= last ? nothing : { bytes: all, seconds: (granule - last) / this.#rate };
  }
}
