import type { Pcm } from './pcm.ts';
import type { Played } from './played.ts';
import type { SoundFormat } from './sound-format.ts';
import { openStreamDecoder, type StreamDecoder } from './stream-decoder.ts';
import type { Stretch } from './stretch.ts';
import { StretchReader } from './stretch-reader.ts';

/** What one piece of a stream held. */
export interface Sound {
  readonly pcm: readonly Pcm[];
  /** The formats of the sound in it, in order; mostly one. */
  readonly formats: readonly SoundFormat[];
  /** Of Ogg, what its pages say; null otherwise. */
  readonly played: Played | null;
  readonly titles: readonly string[];
}

/** Decodes a stream that is read piece by piece, whatever it is and wherever it is joined. */
export class SoundReader {
  readonly #stretches = new StretchReader();
  #decoder: StreamDecoder | null = null;
  #stream: number | null = null;

  /** Decodes the next pieces, at once. Rejects if there is no decoder for what comes. */
  async read(pieces: readonly Uint8Array[]): Promise<Sound[]> {
    const reads = pieces.map((piece) => this.#stretches.push(piece));
    const pcm: Pcm[][] = pieces.map(() => []);
    const all = reads.flatMap(({ stretches }, piece) => stretches.map((stretch) => ({ piece, stretch })));
    while (all.length > 0) {
      const first = all[0]?.stretch;
      if (first === undefined) break;
      const other = all.findIndex(({ stretch }) => stretch.stream !== first.stream);
      const run = all.splice(0, other === -1 ? all.length : other);
      const rest = await this.#endOfOther(first.stream);
      if (rest !== null) pcm[run[0]?.piece ?? 0]?.push(rest);
      const sounds = await (await this.#decoderOf(first)).decode(run.map(({ stretch }) => stretch.frames));
      for (const [index, { piece }] of run.entries()) {
        const sound = sounds[index];
        if (sound) pcm[piece]?.push(sound);
      }
    }
    return reads.map(({ stretches, titles, played }, piece) => ({
      pcm: pcm[piece] ?? [],
      formats: stretches.map(({ format }) => format),
      played,
      titles,
    }));
  }

  free(): void {
    this.#decoder?.free();
    this.#decoder = null;
    this.#stream = null;
  }

  /** What the stream before kept back: decoders of Ogg hold a page until the next one comes. */
  async #endOfOther(stream: number): Promise<Pcm | null> {
    if (this.#decoder === null || this.#stream === stream) return null;
    return this.#decoder.end();
  }

  async #decoderOf({ stream, format }: Stretch): Promise<StreamDecoder> {
    if (this.#decoder !== null && this.#stream === stream) return this.#decoder;
    this.free();
    this.#decoder = await openStreamDecoder(format.codec);
    this.#stream = stream;
    return this.#decoder;
  }
}
