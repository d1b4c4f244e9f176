import { decodeAac } from './aac.ts';
import type { Pcm } from './pcm.ts';
import type { Codec } from './stream-format.ts';

/** Decodes one stream, piece by piece: frames, or pages of Ogg. */
export interface StreamDecoder {
  /** The sound of each of these pieces, in order. Null where a piece held none. */
  decode(pieces: readonly (readonly Uint8Array[])[]): Promise<(Pcm | null)[]>;
  /** The sound that it kept back, as no more comes. Null if there is none. */
  end(): Promise<Pcm | null>;
  free(): void;
}

interface Decoded {
  channelData: Float32Array[];
  sampleRate: number;
}

/** Opens a decoder: a packaged library, and ffmpeg for AAC where that is installed. */
export async function openStreamDecoder(codec: Codec): Promise<StreamDecoder> {
  switch (codec) {
    case 'mp3': {
      const { MPEGDecoder } = await import('mpg123-decoder');
      const decoder = new MPEGDecoder();
      await decoder.ready;
      return oneByOne(decoder, async (frames) => decoder.decodeFrames([...frames]));
    }
    case 'vorbis': {
      const { OggVorbisDecoder } = await import('@wasm-audio-decoders/ogg-vorbis');
      const decoder = new OggVorbisDecoder();
      await decoder.ready;
      return oneByOne(
        decoder,
        (pages) => decoder.decode(Buffer.concat(pages)),
        async () => decoder.flush(),
      );
    }
    case 'opus': {
      const { OggOpusDecoder } = await import('ogg-opus-decoder');
      const decoder = new OggOpusDecoder();
      await decoder.ready;
      return oneByOne(
        decoder,
        async (pages) => decoder.decode(Buffer.concat(pages)),
        async () => decoder.flush(),
      );
    }
    case 'flac': {
      const { FLACDecoder } = await import('@wasm-audio-decoders/flac');
      const decoder = new FLACDecoder();
      await decoder.ready;
      return oneByOne(decoder, (frames) => decoder.decodeFrames([...frames]));
    }
    case 'aac':
      return decodeAac();
  }
}

function oneByOne(
  decoder: { free(): void },
  decode: (frames: readonly Uint8Array[]) => Promise<Decoded>,
  flush?: () => Promise<Decoded>,
): StreamDecoder {
  return {
    async decode(pieces) {
      const sounds: (Pcm | null)[] = [];
      for (const frames of pieces) sounds.push(toPcm(await decode(frames)));
      return sounds;
    },
    end: async () => (flush === undefined ? null : toPcm(await flush())),
    free: () => decoder.free(),
  };
}

function toPcm({ channelData, sampleRate }: Decoded): Pcm | null {
  return (channelData[0]?.length ?? 0) === 0 ? null : { samplerate: sampleRate, channels: channelData };
}
