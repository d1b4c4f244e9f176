import CodecParser, { type CodecFrame, type OggPage } from 'codec-parser';
import { type SoundFormat, sameFormat } from './sound-format.ts';
import type { Codec } from './stream-format.ts';

export interface FramesInARow {
  readonly format: SoundFormat;
  readonly frames: Uint8Array[];
}

const types = { mp3: 'audio/mpeg', aac: 'audio/aac', flac: 'audio/flac' } as const;

/** Takes a stream without a container apart into frames, as it comes. What is between frames is left out. */
export class FrameReader {
  readonly #codec: Codec;
  readonly #parser: CodecParser;

  constructor(codec: keyof typeof types) {
    this.#codec = codec;
    this.#parser = new CodecParser(types[codec], { enableFrameCRC32: false });
  }

  push(chunk: Uint8Array): FramesInARow[] {
    const rows: FramesInARow[] = [];
    const found = this.#parser.parseChunk(chunk);
    for (let next = found.next(); next.done !== true; next = found.next()) this.#add(rows, next.value);
    return rows;
  }

  #add(rows: FramesInARow[], frame: CodecFrame | OggPage): void {
    if ('codecFrames' in frame) return;
    const { sampleRate: samplerate, channels } = frame.header;
    const format: SoundFormat = { container: 'raw', codec: this.#codec, samplerate, channels };
    const row = rows.at(-1);
    if (row !== undefined && sameFormat(row.format, format)) row.frames.push(frame.data);
    else rows.push({ format, frames: [frame.data] });
  }
}
