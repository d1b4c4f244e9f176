import { spawn } from 'node:child_process';
import { wholePages } from './ogg-pages.ts';
import type { Codec, StreamFormat } from './stream-format.ts';

/** Sound as numbers from -1 to 1, one array for each channel. */
export interface Pcm {
  readonly samplerate: number;
  readonly channels: readonly Float32Array[];
}

/** Decodes a piece of a stream. AAC needs ffmpeg on this machine; the others are decoded by packaged libraries. */
export async function decode(audio: Uint8Array, format: StreamFormat): Promise<Pcm> {
  const decoder = await openDecoder[format.codec](format);
  try {
    return await decoder.decode(format.container === 'ogg' ? wholePages(audio) : audio);
  } finally {
    await decoder.free();
  }
}

interface Decoder {
  decode(audio: Uint8Array): Promise<Pcm>;
  free(): void | Promise<void>;
}

const openDecoder: Record<Codec, (format: StreamFormat) => Promise<Decoder>> = {
  async mp3() {
    const { MPEGDecoder } = await import('mpg123-decoder');
    const decoder = new MPEGDecoder();
    await decoder.ready;
    return { decode: async (audio) => toPcm(decoder.decode(audio)), free: () => decoder.free() };
  },
  async vorbis() {
    const { OggVorbisDecoder } = await import('@wasm-audio-decoders/ogg-vorbis');
    return wholeFile(new OggVorbisDecoder());
  },
  async opus() {
    const { OggOpusDecoder } = await import('ogg-opus-decoder');
    return wholeFile(new OggOpusDecoder());
  },
  async flac() {
    const { FLACDecoder } = await import('@wasm-audio-decoders/flac');
    return wholeFile(new FLACDecoder());
  },
  async aac(format) {
    return { decode: (audio) => decodeByFfmpeg(audio, format), free: () => {} };
  },
};

interface Decoded {
  channelData: Float32Array[];
  sampleRate: number;
}

function wholeFile(decoder: {
  ready: Promise<void>;
  decodeFile(audio: Uint8Array): Promise<Decoded>;
  free(): void;
}): Decoder {
  return {
    async decode(audio) {
      await decoder.ready;
      return toPcm(await decoder.decodeFile(audio));
    },
    free: () => decoder.free(),
  };
}

function toPcm({ channelData, sampleRate }: Decoded): Pcm {
  return { samplerate: sampleRate, channels: channelData };
}

function decodeByFfmpeg(audio: Uint8Array, { samplerate }: StreamFormat): Promise<Pcm> {
  return new Promise((resolve, reject) => {
    const options = ['-v', 'error', '-f', 'aac', '-i', 'pipe:0', '-ac', '1', '-ar', String(samplerate)];
    const ffmpeg = spawn('ffmpeg', [...options, '-f', 'f32le', 'pipe:1'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const sound: Buffer[] = [];
    ffmpeg.once('error', () =>
      reject(new Error('AAC is decoded by ffmpeg, which is not here: apt-get install ffmpeg')),
    );
    ffmpeg.stdout.on('data', (chunk: Buffer) => sound.push(chunk));
    ffmpeg.once('close', () => resolve({ samplerate, channels: [toFloats(Buffer.concat(sound))] }));
    ffmpeg.stdin.on('error', () => {});
    ffmpeg.stdin.end(audio);
  });
}

function toFloats(bytes: Buffer): Float32Array {
  const floats = new Float32Array(Math.floor(bytes.length / 4));
  for (let index = 0; index < floats.length; index++) floats[index] = bytes.readFloatLE(index * 4);
  return floats;
}
