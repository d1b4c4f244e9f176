import { decodeAac } from './aac.ts';
import type { Pcm } from './decode.ts';
import type { Codec } from './stream-format.ts';

/** Decodes one stream, piece by piece: frames, or pages of Ogg. */
export interface StreamDecoder {
  /** The sound of each of these pieces, in order. Null where a piece held none. */
  decode(pieces: readonly (readonly Uint8Array[])[]): Promise<(Pcm | null)[]>;
  free(): void;
}

interface Decoded {
  channelData: Float32Array[];
  sampleRate: number;
}

/** Opens a decoder. MP3, Vorbis, Opus and FLAC are decoded here by packaged libraries, AAC by ffmpeg. */
export async function openStreamDecoder(codec: Codec, container: 'raw' | 'ogg'): Promise<StreamDecoder> {
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
      return oneByOne(decoder, (pages) => decoder.decode(Buffer.concat(pages)));
    }
    case 'opus': {
      const { OggOpusDecoder } = await import('ogg-opus-decoder');
      const decoder = new OggOpusDecoder();
      await decoder.ready;
      return oneByOne(decoder, async (pages) => decoder.decode(Buffer.concat(pages)));
    }
    case 'flac': {
      const { FLACDecoder } = await import('@wasm-audio-decoders/flac');
      const decoder = new FLACDecoder();
      await decoder.ready;
      return oneByOne(decoder, (frames) =>
        container === 'ogg' ? decoder.decode(Buffer.concat(frames)) : decoder.decodeFrames([...frames]),
      );
    }
    case 'aac':
      return decodeAac();
  }
}

function oneByOne(
  decoder: { free(): void },
  decode: (frames: readonly Uint8Array[]) => Promise<Decoded>,
): StreamDecoder {
  return {
    async decode(pieces) {
      const sounds: (Pcm | null)[] = [];
      for (const frames of pieces) {
        const { channelData, sampleRate } = await decode(frames);
        const empty = (channelData[0]?.length ?? 0) === 0;
        sounds.push(empty ? null : { samplerate: sampleRate, channels: channelData });
      }
      return sounds;
    },
    free: () => decoder.free(),
  };
}
