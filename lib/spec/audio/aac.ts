import { aacByFfmpeg } from './aac-by-ffmpeg.ts';
import { aacByLibrary } from './aac-by-library.ts';
import { NoDecoder } from './no-decoder.ts';
import type { StreamDecoder } from './stream-decoder.ts';

/**
 * Decodes AAC by ffmpeg, or by a packaged library where that is not installed. The library is under the GPL, and so can be
 * left out (`npm install --omit=optional`).
 *
 * @throws {NoDecoder} as it is asked to decode, where there is neither
 */
export function decodeAac(library: () => Promise<StreamDecoder> = aacByLibrary): StreamDecoder {
  let decoder = aacByFfmpeg();
  return {
    async decode(pieces) {
      try {
        return await decoder.decode(pieces);
      } catch (error) {
        if (!(error instanceof NoDecoder)) throw error;
        decoder = await library().catch((none: unknown) => {
          throw none instanceof NoDecoder ? new NoDecoder(neither) : none;
        });
        return decoder.decode(pieces);
      }
    },
    end: () => decoder.end(),
    free: () => decoder.free(),
  };
}

const neither =
  'AAC is decoded by ffmpeg or @audio/decode-aac, and neither is on this machine: ' +
  'apt-get install --no-install-recommends ffmpeg, or npm install @audio/decode-aac';
