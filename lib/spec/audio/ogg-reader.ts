const HEADER = 27;
const CAPTURE = Buffer.from('OggS');
/** The longest page that there can be: header, 255 segments of 255 bytes (RFC 3533, section 6). */
const LONGEST = HEADER + 255 + 255 * 255;

/** A page of Ogg, whole. */
export interface OggPage {
  readonly bytes: Buffer;
  readonly serial: number;
  /** Whether a logical stream begins with it. */
  readonly first: boolean;
  /** Samples from the beginning of the stream to the end of the last packet that ends here; null: none does. */
  readonly granule: number | null;
  /** The packets that end in it; one that began on an earlier page is whole. */
  readonly packets: readonly Buffer[];
}

/** Takes an Ogg stream apart into pages, as it comes. What stands before a page, or is damaged, is left out. */
export class OggReader {
  #rest: Buffer = Buffer.alloc(0);
  #begun = new Map<number, Buffer>();

  push(chunk: Uint8Array): OggPage[] {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    const pages: OggPage[] = [];
    for (let page = this.#next(); page !== null; page = this.#next()) pages.push(page);
    return pages;
  }

  #next(): OggPage | null {
    const start = this.#rest.indexOf(CAPTURE);
    if (start === -1) {
      // The name of a page may have come in part.
      this.#rest = this.#rest.subarray(Math.max(0, this.#rest.length - CAPTURE.length + 1));
      return null;
    }
    this.#rest = this.#rest.subarray(start);
    const end = pageEnd(this.#rest);
    if (end === null) {
      if (this.#rest.length > LONGEST) this.#rest = this.#rest.subarray(CAPTURE.length);
      return null;
    }
    const bytes = this.#rest.subarray(0, end);
    this.#rest = this.#rest.subarray(end);
    return this.#read(bytes);
  }

  #read(bytes: Buffer): OggPage {
    const serial = bytes.readUInt32LE(14);
    const flags = bytes[5] ?? 0;
    const segments = bytes[HEADER - 1] ?? 0;
    const first = (flags & 2) !== 0;
    const granule = bytes.readBigInt64LE(6);
    const continued = (flags & 1) !== 0;
    let begun = continued ? (this.#begun.get(serial) ?? null) : Buffer.alloc(0);
    const packets: Buffer[] = [];
    let at = HEADER + segments;
    for (const length of bytes.subarray(HEADER, HEADER + segments)) {
      if (begun !== null) begun = Buffer.concat([begun, bytes.subarray(at, at + length)]);
      at += length;
      if (length === 255) continue;
      if (begun !== null) packets.push(begun);
      begun = Buffer.alloc(0);
    }
    if (begun !== null && begun.length > 0) this.#begun.set(serial, begun);
    else this.#begun.delete(serial);
    return { bytes, serial, first, granule: granule < 0n ? null : Number(granule), packets };
  }
}

/** Where the page at the start of these bytes ends; null if it is not whole. */
function pageEnd(bytes: Buffer): number | null {
  const segments = bytes[HEADER - 1];
  if (segments === undefined || bytes.length < HEADER + segments) return null;
  const body = bytes.subarray(HEADER, HEADER + segments).reduce((total, length) => total + length, 0);
  const end = HEADER + segments + body;
  return end > bytes.length ? null : end;
}
