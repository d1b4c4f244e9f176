import { FrameReader } from './frame-reader.ts';
import { OggClock } from './ogg-clock.ts';
import { readOggHeader, readOggTitle } from './ogg-header.ts';
import { type OggPage, OggReader } from './ogg-reader.ts';
import { nothing, type Played } from './played.ts';
import { type SoundFormat, sameFormat } from './sound-format.ts';
import { readStreamFormat } from './stream-format.ts';
import type { Stretch } from './stretch.ts';

/** What a piece of a stream held. */
export interface Read {
  readonly stretches: readonly Stretch[];
  /** Titles in the comments of Ogg streams that begin in this piece. */
  readonly titles: readonly string[];
  /** What pages of Ogg say of themselves; null where there are none, and only who decodes it knows. */
  readonly played: Played | null;
}

/** Fewest bytes in which a format is looked for. */
const LOOK = 4096;
/** So many bytes without a frame, and the format has changed: the longest usual frame is one of FLAC, some 16 KiB. */
const LOST = 65536;

/**
 * Takes a stream apart into what decoders take, as it comes. It may be joined in its middle, with junk before the
 * first frame; a new logical stream of Ogg may begin; sample rate, channels, codec and container may change.
 */
export class StretchReader {
  #frames: FrameReader | null = null;
  #ogg: OggReader | null = null;
  #unread: Uint8Array[] = [];
  #unreadLength = 0;
  /** How many bytes wait before a format is looked for again. */
  #lookAt = LOOK;
  /** The last bytes in which there was a frame: Ogg may begin in them. */
  #previous: Uint8Array = new Uint8Array(0);
  #stream = 0;
  #format: SoundFormat | null = null;
  #serial: number | null = null;
  #clock: OggClock | null = null;
  #played = nothing;

  push(piece: Uint8Array): Read {
    const stretches: Stretch[] = [];
    const titles: string[] = [];
    this.#played = nothing;
    // Small bites, so that little is lost where the format changes.
    for (let at = 0; at < piece.length; at += LOOK) this.#bite(piece.subarray(at, at + LOOK), stretches, titles);
    return { stretches, titles, played: this.#ogg === null ? null : this.#played };
  }

  #bite(bytes: Uint8Array, stretches: Stretch[], titles: string[]): void {
    this.#unread.push(bytes);
    this.#unreadLength += bytes.length;
    if (this.#frames === null && this.#ogg === null) this.#look(stretches, titles);
    else if (this.#take(bytes, stretches, titles)) {
      this.#forget();
      this.#previous = bytes;
    } else if (this.#unreadLength > LOST) {
      this.#frames = null;
      this.#ogg = null;
      this.#look(stretches, titles);
    }
  }

  /** Looks for a format in what is not read yet. */
  #look(stretches: Stretch[], titles: string[]): void {
    if (this.#unreadLength < this.#lookAt) return;
    const all = Buffer.concat([this.#previous, ...this.#unread]);
    const page = all.indexOf('OggS');
    const unread = all.subarray(page === -1 ? this.#previous.length : page);
    if (page !== -1) this.#ogg = new OggReader();
    else this.#frames = frameReaderFor(unread);
    if (this.#frames === null && this.#ogg === null) {
      // Not at each byte: a look that finds nothing is dear.
      this.#lookAt *= 2;
      if (this.#unreadLength <= LOST) return;
      this.#forget();
      this.#unread = [unread.subarray(-LOOK)];
      this.#unreadLength = LOOK;
      return;
    }
    this.#forget();
    this.#take(unread, stretches, titles);
  }

  #forget(): void {
    this.#unread = [];
    this.#unreadLength = 0;
    this.#lookAt = LOOK;
    this.#previous = new Uint8Array(0);
  }

  /** Whether there was anything in these bytes. */
  #take(bytes: Uint8Array, stretches: Stretch[], titles: string[]): boolean {
    return this.#ogg === null
      ? this.#takeFrames(bytes, stretches)
      : this.#takePages(this.#ogg, bytes, stretches, titles);
  }

  #takeFrames(bytes: Uint8Array, stretches: Stretch[]): boolean {
    const rows = this.#frames?.push(bytes) ?? [];
    for (const { format, frames } of rows) {
      if (this.#format === null || !sameFormat(this.#format, format)) this.#begin(format);
      stretches.push({ format, stream: this.#stream, frames });
    }
    return rows.length > 0;
  }

  #takePages(ogg: OggReader, bytes: Uint8Array, stretches: Stretch[], titles: string[]): boolean {
    const pages = ogg.push(bytes);
    for (const page of pages) {
      const header = page.first ? readOggHeader(page.packets[0] ?? Buffer.alloc(0)) : null;
      if (header !== null) {
        this.#begin(header);
        this.#serial = page.serial;
        this.#clock = new OggClock(header.samplerate);
      }
      // Video, or text, beside the sound; or sound whose beginning has not come.
      if (this.#format?.container !== 'ogg' || page.serial !== this.#serial) continue;
      stretches.push({ format: this.#format, stream: this.#stream, frames: framesOf(this.#format, page) });
      const added = this.#clock?.add(page) ?? nothing;
      const { bytes, seconds } = this.#played;
      this.#played = { bytes: bytes + added.bytes, seconds: seconds + added.seconds };
      for (const packet of page.packets) {
        const title = readOggTitle(packet);
        if (title !== null) titles.push(title);
      }
    }
    return pages.length > 0;
  }

  #begin(format: SoundFormat): void {
    this.#format = format;
    this.#stream++;
  }
}

/** Frames of FLAC are the same in Ogg; the decoders of the others take pages. */
function framesOf({ codec }: SoundFormat, { bytes, packets }: OggPage): readonly Uint8Array[] {
  return codec === 'flac' ? packets.filter(([first]) => first === 0xff) : [bytes];
}

function frameReaderFor(unread: Buffer): FrameReader | null {
  if (!hasFrames(unread)) return null;
  const codec = readStreamFormat(unread)?.codec;
  return codec === 'mp3' || codec === 'aac' || codec === 'flac' ? new FrameReader(codec) : null;
}

/** Whether there may be frames at all: each begins with eleven bits that are set. */
function hasFrames(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(0xff); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    if (((bytes[at + 1] ?? 0) & 0xe0) === 0xe0) return true;
  }
  return false;
}
