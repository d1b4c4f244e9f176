/**
 * Takes a stream apart into sound and titles. After every `interval` bytes of sound comes one byte with the
 * length of the metadata in units of 16, then the metadata, as in `StreamTitle='…';`. An interval of 0: sound only.
 */
export class IcyReader {
  readonly #interval: number;
  readonly #sound: Buffer[] = [];
  readonly #titles: string[] = [];
  #soundLeft: number;
  #metadataLeft = 0;
  #metadata: Buffer[] = [];

  constructor(interval: number) {
    this.#interval = interval;
    this.#soundLeft = interval;
  }

  push(chunk: Buffer): void {
    if (this.#interval === 0) {
      this.#sound.push(chunk);
      return;
    }
    let at = 0;
    while (at < chunk.length) {
      if (this.#metadataLeft > 0) at = this.#takeMetadata(chunk, at);
      else if (this.#soundLeft > 0) at = this.#takeSound(chunk, at);
      else at = this.#takeLength(chunk, at);
    }
  }

  result(): { audio: Buffer; titles: string[] } {
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
    const title = /StreamTitle='(.*?)';/.exec(metadata)?.[1];
    if (title !== undefined && title !== this.#titles.at(-1)) this.#titles.push(title);
  }
}
