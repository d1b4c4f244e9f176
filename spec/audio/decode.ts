import { aacByLibrary } from '../../lib/spec/audio/aac-by-library.ts';
import { FrameReader } from '../../lib/spec/audio/frame-reader.ts';
import { wholePages } from '../../lib/spec/audio/ogg-pages.ts';
import type { Pcm } from '../../lib/spec/audio/pcm.ts';
import type { Codec, StreamFormat } from '../../lib/spec/audio/stream-format.ts';

/** Decodes a piece of a stream at once. */
export async function decode(audio: Uint8Array, format: StreamFormat): Promise<Pcm> {
  const decoder = await openDecoder[format.codec]();
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

const openDecoder: Record<Codec, () => Promise<Decoder>> = {
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
  async aac() {
    const decoder = await aacByLibrary();
    return {
      // Its library reads whole frames alone, and a stream may begin within one.
      async decode(audio) {
        const frames = new FrameReader('aac').push(audio).flatMap((row) => row.frames);
        return (await decoder.decode([frames]))[0] ?? { samplerate: 0, channels: [] };
      },
      free: () => decoder.free(),
    };
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
