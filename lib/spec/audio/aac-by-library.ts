import { NoDecoder } from './no-decoder.ts';
import type { Pcm } from './pcm.ts';
import type { StreamDecoder } from './stream-decoder.ts';

/**
 * Decodes AAC by FAAD2, as a packaged library has it.
 *
 * @throws {NoDecoder} where that is not installed
 */
export async function aacByLibrary(
  load: () => Promise<typeof import('@audio/decode-aac')> = () => import('@audio/decode-aac'),
): Promise<StreamDecoder> {
  const library = await load().catch(() => {
    throw new NoDecoder('@audio/decode-aac is not installed');
  });
  const decoder = await library.decoder();
  return {
    decode: async (pieces) => pieces.map((frames) => pcmOf(decoder.decode(Buffer.concat(frames)))),
    // It keeps nothing back of whole frames.
    end: async () => null,
    free: () => decoder.free(),
  };
}

function pcmOf({ channelData, sampleRate }: { channelData: Float32Array[]; sampleRate: number }): Pcm | null {
  return (channelData[0]?.length ?? 0) === 0 ? null : { samplerate: sampleRate, channels: channelData };
}
