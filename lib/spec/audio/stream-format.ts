import CodecParser, { type CodecFrame, type CodecValue, type MimeType, type OggPage } from 'codec-parser';

export type Codec = 'mp3' | 'aac' | 'vorbis' | 'opus' | 'flac';

/** What frames stand in; raw: in nothing. */
export type Container = 'raw' | 'ogg';

/** What a stream is made of, as its own frames say and not as a header of HTTP claims. */
export interface StreamFormat {
  readonly container: Container;
  readonly codec: Codec;
  readonly samplerate: number;
  readonly channels: number;
  /** kbit/s, measured: bytes of sound divided by their playing time. */
  readonly bitrate: number;
  /** Seconds of sound. */
  readonly duration: number;
}

const codecs: Record<CodecValue, Codec> = { mpeg: 'mp3', aac: 'aac', vorbis: 'vorbis', opus: 'opus', flac: 'flac' };

/** Reads the format of a piece of a stream that may start and end anywhere; null if no frame of a known codec is in it. */
export function readStreamFormat(audio: Uint8Array): StreamFormat | null {
  for (const type of likelyTypes(audio)) {
    let codec: CodecValue | undefined;
    const parser = new CodecParser(type, { enableFrameCRC32: false, onCodec: (found) => (codec = found) });
    const frames = parser.parseAll(audio).flatMap(framesOf);
    const first = frames[0];
    // A few frames in a row are no accident; a lone one may be noise that looks like a header.
    if (first === undefined || codec === undefined || frames.length < 3) continue;
    const duration = sum(frames.map((frame) => frame.duration)) / 1000;
    const bytes = sum(frames.map((frame) => frame.data.length));
    return {
      container: type === 'application/ogg' ? 'ogg' : 'raw',
      codec: codecs[codec],
      samplerate: first.header.sampleRate,
      channels: first.header.channels,
      bitrate: Math.round((bytes * 8) / duration / 1000),
      duration,
    };
  }
  return null;
}

function likelyTypes(audio: Uint8Array): MimeType[] {
  const ogg = Buffer.from(audio.buffer, audio.byteOffset, Math.min(audio.length, 65536)).includes('OggS');
  return ogg ? ['application/ogg'] : ['audio/mpeg', 'audio/aac', 'audio/flac'];
}

function framesOf(parsed: CodecFrame | OggPage): CodecFrame[] {
  return 'codecFrames' in parsed ? parsed.codecFrames : [parsed];
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
