/** What a piece of a stream held. */
export interface IcyPiece {
  readonly audio: Buffer;
  /** Titles that were complete within it. The same title again is not told. */
  readonly titles: readonly string[];
}

/**
 * Takes a stream apart into sound and titles, as it comes. After every `interval` bytes of sound comes one byte with
 * the length of the metadata in units of 16, then the metadata, as in `StreamTitle='…';`. An interval of 0: sound only.
 */
export class IcyReader {
  readonly #interval: number;
  #sound: Buffer[] = [];
  #titles: string[] = [];
  #last: string | null = null;
  #soundLeft: number;
  #metadataLeft = 0;
  #metadata: Buffer[] = [];

  constructor(interval: number) {
    this.#interval = interval;
    this.#soundLeft = interval;
  }

  /** Reads the next bytes that came; gives the sound and the new titles in them. */
  push(chunk: Buffer): IcyPiece {
    if (this.#interval === 0) return { audio: chunk, titles: [] };
    this.#sound = [];
    this.#titles = [];
    let at = 0;
    while (at < chunk.length) {
      if (this.#metadataLeft > 0) at = this.#takeMetadata(chunk, at);
      else if (this.#soundLeft > 0) at = this.#takeSound(chunk, at);
      else at = this.#takeLength(chunk, at);
    }
    return { audio: Buffer.concat(this.#sound), titles: this.#titles };
  }

  #takeSound(chunk: Buffer, at: number): number {
    const sound = chunk.subarray(at, at + this.#soundLeft);
    this.#sound.push(sound);
    this.#soundLeft -= sound.length;
    return at + sound.length;
  }

  #takeLength(chunk: Buffer, at: number): number {
    this.#metadataLeft = (chunk[at] ?? 0) * 16;
    if (this.#metadataLeft === 0) this.#soundLeft = this.#interval;
    return at + 1;
  }

  #takeMetadata(chunk: Buffer, at: number): number {
    const part = chunk.subarray(at, at + this.#metadataLeft);
    this.#metadata.push(part);
    this.#metadataLeft -= part.length;
    if (this.#metadataLeft === 0) {
      this.#readTitle(Buffer.concat(this.#metadata).toString('utf8'));
      this.#metadata = [];
      this.#soundLeft = this.#interval;
    }
    return at + part.length;
  }

  #readTitle(metadata: string): void {
    const title = /StreamTitle='(.*?)';(?:\0|Stream|$)/s.exec(metadata)?.[1];
    if (title === undefined || title === this.#last) return;
    this.#last = title;
    this.#titles.push(title);
  }
}
