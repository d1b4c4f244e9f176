import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { describe, it } from 'mocha';
import { shippedHoldFiles } from '../../../lib/network/hold.ts';
import { readStreamFormat } from '../../../lib/spec/audio/stream-format.ts';
import { findTone } from '../../../lib/spec/audio/tone.ts';
import { decode } from '../../audio/decode.ts';

const directory = path.resolve(import.meta.dirname, '../../../roles/icecast/files/hold');

describe('the hold files', () => {
  it('are those that mounts may need, and no others', () => {
    expect(readdirSync(directory)).to.have.members(shippedHoldFiles());
  });

  it('are small', () => {
    const sizes = readdirSync(directory).map((name) => statSync(path.join(directory, name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).to.be.below(1_000_000);
  });

  for (const name of shippedHoldFiles()) {
    it(`${name} sounds as it is called: quiet, and like no studio`, async () => {
      const audio = readFileSync(path.join(directory, name));
      const [codec, samplerate, channels] = path.parse(name).name.split('-');
      const format = readStreamFormat(audio);
      expect(format).to.include({ codec, samplerate: Number(samplerate), channels: Number(channels) });
      if (format === null) return;
      expect(format.duration).to.be.within(3.9, 4.3);
      const { samplerate: rate, channels: sound } = await decode(audio, format);
      // Its middle: the ends fade.
      const middle = sound.map((channel) => channel.subarray(rate, 3 * rate));
      const tone = findTone({ samplerate: rate, channels: middle });
      expect(tone?.level).to.be.within(-40, -20);
      expect(tone?.frequency).to.satisfy((hertz: number) => [261.6, 392].some((note) => Math.abs(hertz - note) < 3));
      // Two notes share it: neither is what a specification would take for a studio's tone.
      expect(tone?.purity).to.be.below(0.7);
    });
  }
});
