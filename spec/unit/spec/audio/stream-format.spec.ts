import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { readStreamFormat } from '../../../../lib/spec/audio/stream-format.ts';
import { findTone } from '../../../../lib/spec/audio/tone.ts';
import { decode } from '../../../audio/decode.ts';

const hold = path.resolve(import.meta.dirname, '../../../../roles/icecast/files/hold');
const files = readdirSync(hold);

describe('a stream', () => {
  for (const file of files) {
    const [, codec, samplerate, channels] = /^(\w+)-(\d+)-(\d)\./.exec(file) ?? [];
    const whole = readFileSync(path.join(hold, file));

    it(`of ${file} tells its format, wherever the listening stops`, () => {
      for (const audio of [whole, whole.subarray(0, -777)]) {
        const format = readStreamFormat(audio);
        expect(format?.codec).to.equal(codec);
        expect(format?.samplerate).to.equal(Number(samplerate));
        expect(format?.channels).to.equal(Number(channels));
        expect(format?.duration).to.be.within(2, 4.3);
      }
    });

    it(`of ${file} is decoded without noise from the page or frame that was cut`, async () => {
      const audio = whole.subarray(0, -777);
      const format = readStreamFormat(audio);
      if (format === null) throw new Error('no format');
      const tone = findTone(await decode(audio, format));
      // Two notes are held; either may be the stronger one at the end of the fade.
      const notes = [261.63, 392].map((note) => Math.abs((tone?.frequency ?? 0) - note));
      expect(Math.min(...notes)).to.be.below(2);
    });
  }

  it('is not seen in noise, in text, or in nothing', () => {
    expect(readStreamFormat(Buffer.from('<html>404 not found</html>'.repeat(99)))).to.equal(null);
    expect(readStreamFormat(Buffer.alloc(50_000, 0xff))).to.equal(null);
    expect(readStreamFormat(Buffer.alloc(0))).to.equal(null);
  });
});
