import { expect } from 'chai';
import type { Mount } from '../../../lib/inventory/types.generated.ts';
import { encodingProblem } from '../../../lib/network/encoders.ts';

// Vorbis at 44 kbit/s, to name one, ends a Liquidsoap 2.1.3 that --check has passed.
const possible: Mount[] = [
  { format: 'mp3', bitrate: 128 },
  { format: 'mp3', bitrate: 320, samplerate: 48000 },
  { format: 'mp3', bitrate: 32, samplerate: 32000 },
  { format: 'mp3', bitrate: 8, samplerate: 22050, channels: 1 },
  { format: 'mp3', bitrate: 160, samplerate: 16000 },
  { format: 'mp3', bitrate: 64, samplerate: 12000 },
  { format: 'vorbis', bitrate: 45 },
  { format: 'vorbis', bitrate: 500, samplerate: 48000 },
  { format: 'vorbis', bitrate: 32, channels: 1 },
  { format: 'vorbis', bitrate: 84, samplerate: 8000 },
  { format: 'opus', bitrate: 8 },
  { format: 'opus', bitrate: 512, samplerate: 48000 },
  { format: 'aac', bitrate: 512 },
  { format: 'aac', bitrate: 132, samplerate: 22050, channels: 1 },
  { format: 'flac' },
  { format: 'flac', samplerate: 8000, channels: 1 },
];

const impossible: { mount: Mount; says: RegExp }[] = [
  { mount: { format: 'mp3', bitrate: 100 }, says: /^mp3 at 44100 Hz has no bitrate 100; .* 96, 112/ },
  { mount: { format: 'mp3', bitrate: 24 }, says: /44100 Hz has no bitrate 24/ },
  { mount: { format: 'mp3', bitrate: 320, samplerate: 24000 }, says: /24000 Hz has no bitrate 320; .* 160 kbit/ },
  { mount: { format: 'mp3', bitrate: 80, samplerate: 12000 }, says: /12000 Hz has no bitrate 80; .* 64 kbit/ },
  { mount: { format: 'vorbis', bitrate: 44 }, says: /44100 Hz stereo cannot be 44 kbit\/s; it can be 45 to 500/ },
  { mount: { format: 'vorbis', bitrate: 241, channels: 1 }, says: /mono cannot be 241 kbit\/s; it can be 32 to 240/ },
  { mount: { format: 'vorbis', bitrate: 96, samplerate: 8000 }, says: /cannot be 96 kbit\/s; it can be 12 to 84/ },
  { mount: { format: 'opus', bitrate: 96, samplerate: 44100 }, says: /^opus is always 48000 Hz/ },
  {
    mount: { format: 'aac', bitrate: 133, samplerate: 22050, channels: 1 },
    says: /cannot be 133 .* 132 kbit\/s at most/,
  },
  { mount: { format: 'aac', bitrate: 97, samplerate: 8000 }, says: /two channels cannot be 97 .* 96 kbit\/s at most/ },
];

describe('encodingProblem', () => {
  for (const mount of possible) {
    it(`finds none in ${JSON.stringify(mount)}`, () => expect(encodingProblem(mount)).to.equal(undefined));
  }
  for (const { mount, says } of impossible) {
    it(`says what is wrong with ${JSON.stringify(mount)}`, () => {
      const problem = encodingProblem(mount);
      expect(`${problem?.message}; ${problem?.hint}`).to.match(says);
    });
  }
});
