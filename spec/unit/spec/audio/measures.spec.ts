import { expect } from 'chai';
import { levelOf, meanLevel } from '../../../../lib/spec/audio/level.ts';
import { integratedLoudness } from '../../../../lib/spec/audio/loudness.ts';
import { findOutages, findSilences } from '../../../../lib/spec/audio/silence.ts';
import { findTones, mainTone } from '../../../../lib/spec/audio/tones.ts';
import { momentsOf, silence, sine } from './sounds.ts';

describe('a level', () => {
  it('of a full sine is -3.01 dB, of silence nothing that can be counted', () => {
    expect(levelOf(sine(1000, 0, 1).channels)).to.be.closeTo(-3.01, 0.01);
    expect(levelOf(sine(1000, -20, 1).channels)).to.be.closeTo(-23.01, 0.01);
    expect(levelOf(silence(1).channels)).to.equal(-Infinity);
    expect(levelOf([])).to.equal(-Infinity);
  });

  it('of several moments is that of their energy', () => {
    expect(meanLevel([-20, -Infinity])).to.be.closeTo(-23.01, 0.01);
    expect(meanLevel([])).to.equal(-Infinity);
  });
});

describe('loudness', () => {
  // The first of EBU Tech 3341's tests, and what follows from it.
  for (const [what, expected, ...sounds] of [
    ['a stereo tone of -23 dB', -23, sine(1000, -23, 20)],
    ['one of -33 dB', -33, sine(1000, -33, 20)],
    [
      'a tone between quieter ones, which do not count',
      -23,
      sine(1000, -36, 5),
      sine(1000, -23, 30),
      sine(1000, -36, 5),
    ],
    ['a tone and silence, which does not count', -23, sine(1000, -23, 10), silence(10)],
    ['the same at 44.1 kHz', -23, sine(1000, -23, 10, 44100)],
    ['the same at 22.05 kHz', -23, sine(1000, -23, 10, 22050)],
    ['a tone on one channel, half as loud', -26, sine(1000, -23, 10, 48000, 1)],
  ] as const) {
    it(`of ${what} is ${expected} LUFS`, () => {
      expect(integratedLoudness(momentsOf(...sounds).map(({ weighted }) => weighted))).to.be.closeTo(expected, 0.1);
    });
  }

  it('hears little of what is deep', () => {
    expect(integratedLoudness(momentsOf(sine(30, -23, 5)).map(({ weighted }) => weighted))).to.be.below(-30);
  });

  it('of silence, or of next to no sound, is unknown', () => {
    expect(integratedLoudness(momentsOf(silence(5)).map(({ weighted }) => weighted))).to.equal(null);
    expect(integratedLoudness([])).to.equal(null);
  });
});

describe('moments', () => {
  it('are the same, however the sound is cut', () => {
    const whole = sine(440, -6, 2, 44100);
    const pieces = [0, 999, 1000, 50_000].map((start, index, all) => ({
      samplerate: 44100,
      channels: whole.channels.map((samples) => samples.subarray(start, all[index + 1])),
    }));
    expect(momentsOf(...pieces))
      .to.deep.equal(momentsOf(whole))
      .and.have.length(20);
  });

  for (const samplerate of [8000, 16000, 22050, 32000, 44100, 48000]) {
    it(`tell a tone at ${samplerate} Hz`, () => {
      for (const { frequency, purity } of momentsOf(sine(1000, -12, 1, samplerate))) {
        expect(frequency).to.be.closeTo(1000, 2);
        expect(purity).to.be.above(0.99);
      }
    });
  }

  it('hear a tone that is on one channel alone', () => {
    const [left] = silence(1).channels;
    const [right] = sine(440, -6, 1).channels;
    if (!left || !right) throw new Error('no channels');
    for (const { frequency } of momentsOf({ samplerate: 48000, channels: [left, right] })) {
      expect(frequency).to.be.closeTo(440, 2);
    }
  });
});

describe('silence', () => {
  const loud = Array<number>(10).fill(-20);
  const quiet = Array<number>(8).fill(-80);
  const gone = Array<null>(6).fill(null);
  const cases: [string, (number | null)[], object, object[], object[]][] = [
    ['none in sound', loud, {}, [], []],
    ['between sound', [...loud, ...quiet, ...loud], {}, [{ at: 1, seconds: 0.8 }], [{ at: 1, seconds: 0.8 }]],
    ['at the end', [...loud, ...quiet], {}, [{ at: 1, seconds: 0.8 }], [{ at: 1, seconds: 0.8 }]],
    ['too short to count', [...loud, -80, -80, ...loud], {}, [], []],
    [
      'short, where it is asked for',
      [...loud, -80, ...loud],
      { atLeast: 0.1 },
      [{ at: 1, seconds: 0.1 }],
      [{ at: 1, seconds: 0.1 }],
    ],
    ['below another level', loud, { below: -10 }, [{ at: 0, seconds: 1 }], [{ at: 0, seconds: 1 }]],
    ['that no sound came is none, but an outage', [...loud, ...gone, ...loud], {}, [], [{ at: 1, seconds: 0.6 }]],
    [
      'an outage of both',
      [...loud, ...quiet, ...gone, ...loud],
      {},
      [{ at: 1, seconds: 0.8 }],
      [{ at: 1, seconds: 1.4 }],
    ],
    ['digital', [-Infinity, -Infinity, -Infinity], {}, [{ at: 0, seconds: 0.3 }], [{ at: 0, seconds: 0.3 }]],
  ];
  for (const [what, levels, options, silences, outages] of cases) {
    it(`is found: ${what}`, () => {
      expect(findSilences(levels, options)).to.deep.equal(silences);
      expect(findOutages(levels, options)).to.deep.equal(outages);
    });
  }
});

describe('tones', () => {
  it('are found one after the other, with the time between them', () => {
    const moments = momentsOf(sine(1000, -12, 4), silence(1.2), sine(440, -12, 2));
    const tones = findTones(moments);
    expect(tones.map(({ at, seconds }) => ({ at, seconds }))).to.deep.equal([
      { at: 0, seconds: 4 },
      { at: 5.2, seconds: 2 },
    ]);
    expect(tones[0]?.frequency).to.be.closeTo(1000, 1);
    expect(tones[1]?.frequency).to.be.closeTo(440, 1);
    expect(mainTone(moments)?.frequency).to.be.closeTo(1000, 1);
  });

  it('follow each other without a gap', () => {
    expect(findTones(momentsOf(sine(1000, -12, 1), sine(440, -12, 1)))).to.have.length(2);
  });

  it('end where no sound comes', () => {
    const tone = momentsOf(sine(1000, -12, 1));
    const tones = findTones([...tone, ...Array<null>(20).fill(null), ...tone]);
    expect(tones.map(({ at }) => at)).to.deep.equal([0, 3]);
  });

  it('are not in silence', () => {
    expect(findTones(momentsOf(silence(2)))).to.deep.equal([]);
    expect(mainTone(momentsOf(silence(2)))).to.equal(null);
    expect(mainTone([])).to.equal(null);
  });

  it('are not the main one, if held for less than half of the time', () => {
    expect(mainTone(momentsOf(sine(1000, -12, 1), silence(3)))).to.equal(null);
  });
});
