import { expect } from 'chai';
import { findTone } from '../../../../lib/spec/audio/tone.ts';

const samplerate = 44100;
const sound = (sample: (seconds: number) => number) => ({
  samplerate,
  channels: [Float32Array.from({ length: samplerate }, (_, index) => sample(index / samplerate))],
});
const sine = (frequency: number, amplitude: number) => (seconds: number) =>
  amplitude * Math.sin(2 * Math.PI * frequency * seconds);

describe('findTone', () => {
  for (const frequency of [60, 440, 660, 1000, 1001.3, 9999]) {
    it(`hears ${frequency} Hz to within half a hertz`, () => {
      const tone = findTone(sound(sine(frequency, 0.5)));
      expect(tone?.frequency).to.be.closeTo(frequency, 0.5);
      expect(tone?.purity).to.be.above(0.99);
      expect(tone?.level).to.be.closeTo(-9, 0.1);
    });
  }

  it('names the stronger of two tones, and says how much of the sound it is', () => {
    const [strong, weak] = [sine(1000, 0.4), sine(440, 0.2)];
    const tone = findTone(sound((seconds) => strong(seconds) + weak(seconds)));
    expect(tone?.frequency).to.be.closeTo(1000, 0.5);
    expect(tone?.purity).to.be.closeTo(0.8, 0.01);
  });

  it('finds no purity in noise', () => {
    let seed = 1;
    const noise = () => {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647 - 0.5;
    };
    expect(findTone(sound(noise))?.purity).to.be.below(0.05);
  });

  it('finds no tone in silence', () => {
    expect(findTone(sound(() => 0))).to.deep.equal({ frequency: 0, purity: 0, level: -Infinity });
  });

  it('says nothing about less than one window of sound', () => {
    expect(findTone({ samplerate, channels: [new Float32Array(1000)] })).to.equal(null);
    expect(findTone({ samplerate, channels: [] })).to.equal(null);
  });
});
