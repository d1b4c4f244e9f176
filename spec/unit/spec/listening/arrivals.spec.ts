import { expect } from 'chai';
import type { Moment } from '../../../../lib/spec/audio/moment.ts';
import { burstOf } from '../../../../lib/spec/listening/burst.ts';
import { findGaps, longestGap } from '../../../../lib/spec/listening/gaps.ts';
import { missedSeconds } from '../../../../lib/spec/listening/missed.ts';
import { bytesPerSecond, measuredBitrate, nominalBitrate } from '../../../../lib/spec/listening/rate.ts';
import { type Awake, alwaysAwake, type Slot } from '../../../../lib/spec/listening/slot.ts';
import { timelineOf } from '../../../../lib/spec/listening/timeline.ts';

const moment = (level: number): Moment => ({ level, weighted: 0, frequency: 0, purity: 0 });

/** So many seconds of sound of 128 kbit/s that came at once. */
function slot(at: number, sound: number, level = -20): Slot {
  const moments = Array.from({ length: Math.round(sound * 10) }, () => moment(level));
  const bytes = sound * 16_000;
  return { at, until: at, bytes, sound, played: { bytes, seconds: sound }, moments };
}

/** Sound that comes as it is played, every half second. */
function steady(from: number, to: number, level = -20): Slot[] {
  return Array.from({ length: Math.round((to - from) * 2) }, (_, index) => slot(from + (index + 1) / 2, 0.5, level));
}

const withBurst = [slot(0.2, 4), ...steady(0.2, 10.2)];

describe('gaps', () => {
  const cases: [string, Slot[], number, object[], number | null][] = [
    ['none in what comes steadily', steady(0, 10), 10, [], 0.5],
    ['one in the middle', [...steady(0, 4), ...steady(7, 10)], 10, [{ at: 4, seconds: 3.5 }], 3.5],
    ['one that goes on', steady(0, 4), 10, [{ at: 4, seconds: 6 }], 6],
    ['one at the start', steady(5, 10), 10, [{ at: 0, seconds: 5.5 }], 5.5],
    [
      'two',
      [...steady(0, 2), ...steady(5, 7)],
      10,
      [
        { at: 2, seconds: 3.5 },
        { at: 7, seconds: 3 },
      ],
      3.5,
    ],
    ['nothing at all', [], 10, [{ at: 0, seconds: 10 }], null],
  ];
  for (const [what, slots, to, gaps, longest] of cases) {
    it(`are found: ${what}`, () => {
      expect(findGaps(slots, { from: 0, to }, 1)).to.deep.equal(gaps);
      expect(longestGap(slots, { from: 0, to })).to.equal(longest);
    });
  }
});

describe('a burst', () => {
  it('is what came in the first second beyond real time', () => {
    expect(burstOf(withBurst, 0.2, alwaysAwake)).to.deep.equal({ bytes: 64_000, seconds: 4 });
  });

  it('is none where sound comes as it is played', () => {
    expect(burstOf([slot(0.2, 0), ...steady(0.2, 5.2)], 0.2, alwaysAwake)).to.deep.equal({ bytes: 0, seconds: 0 });
  });

  it('has nothing of what came in real time between the answer and the first sound', () => {
    expect(burstOf([slot(2.2, 6), ...steady(2.2, 5.2)], 0.2, alwaysAwake)).to.deep.equal({ bytes: 64_000, seconds: 4 });
  });

  it('is unknown where this process slept for long before it had read all of it', () => {
    const asleep =
      (start: number, end: number): Awake =>
      ({ from, to }) =>
        to - from - Math.max(0, Math.min(end, to) - Math.max(start, from));
    const late = [slot(2.1, 6), ...steady(2.1, 5.1)];
    expect(burstOf(late, 2.1, asleep(0.1, 2.1))).to.equal(null);
    expect(burstOf([slot(0.2, 2), slot(1.1, 2.9), ...steady(1.1, 4.1)], 0.2, asleep(0.2, 1.1))).to.equal(null);
    expect(burstOf(withBurst, 0.2, asleep(0.2, 0.5))).to.deep.equal({ bytes: 64_000, seconds: 4 });
    expect(burstOf(withBurst, 0.2, asleep(2, 5))).to.deep.equal({ bytes: 64_000, seconds: 4 });
  });

  it('is unknown before its second is over', () => {
    expect(burstOf([slot(0.2, 4)], 0, alwaysAwake)).to.equal(null);
    expect(burstOf([], 0, alwaysAwake)).to.equal(null);
  });
});

describe('what is missed', () => {
  const cases: [string, Slot[], Slot | null, number, number][] = [
    ['nothing of what comes steadily', withBurst, null, 10.2, 0],
    ['nothing after a mark either', steady(10, 15), slot(10, 0.5), 15, 0],
    ['two seconds of twelve after the burst', [slot(0, 4), ...steady(0, 5), ...steady(7, 12)], null, 12, 2],
    ['two seconds after a mark', [...steady(10, 12), ...steady(14, 17)], slot(10, 0.5), 17, 2],
    ['nothing of what came late', [slot(0, 4), ...steady(0, 5), slot(8, 3), ...steady(8, 12)], null, 12, 0],
    ['what did not come any more', [slot(0, 4), ...steady(0, 5)], null, 9, 4],
    ['less than how chunks come is nothing', [slot(0, 4), ...steady(0, 5), ...steady(5.3, 9.3)], null, 9.3, 0],
    ['all, if nothing came', [], slot(10, 0.5), 15, 5],
  ];
  for (const [what, slots, before, to, missed] of cases) {
    it(`is ${what}`, () => {
      const from = before === null ? (slots[0]?.at ?? 0) : before.until;
      expect(missedSeconds(slots, before, { from, to })).to.be.closeTo(missed, 0.01);
    });
  }
});

describe('a rate', () => {
  it('is measured', () => {
    expect(measuredBitrate(withBurst)).to.equal(128);
    expect(measuredBitrate([])).to.equal(null);
    expect(bytesPerSecond(withBurst, true)).to.be.closeTo(16_000, 1);
    expect(bytesPerSecond(steady(10, 15), false)).to.be.closeTo(16_000, 1);
    expect(bytesPerSecond([slot(0.2, 4)], true)).to.equal(null);
  });

  for (const [headers, rate] of [
    [{ 'icy-br': '128' }, 128],
    [{ 'icy-br': '128, 128' }, 128],
    [{ 'ice-audio-info': 'ice-samplerate=44100;ice-bitrate=96;ice-channels=2' }, 96],
    [{ 'ice-audio-info': 'bitrate=64' }, 64],
    [{ 'ice-audio-info': 'ice-bitrate=Quality 4' }, null],
    [{}, null],
  ] as const) {
    it(`is said by ${JSON.stringify(headers)}: ${rate}`, () => {
      expect(nominalBitrate(headers)).to.equal(rate);
    });
  }
});

describe('a timeline', () => {
  const shape = (slots: Slot[], from: number, to: number, fresh: boolean) => {
    const { at, moments } = timelineOf(slots, { from, to }, fresh, 1.5);
    const runs: [number | null, number][] = [];
    for (const one of moments) {
      const level = one?.level ?? null;
      const last = runs.at(-1);
      if (last !== undefined && last[0] === level) last[1]++;
      else runs.push([level, 1]);
    }
    return { at: Math.round(at * 10) / 10, runs };
  };

  it('begins before the listener, with the burst', () => {
    expect(shape(withBurst, 0, 10.2, true)).to.deep.equal({ at: -3.8, runs: [[-20, 140]] });
  });

  it('begins with the wait for the first byte, where there is no burst', () => {
    expect(shape(steady(3, 6), 0, 6, true)).to.deep.equal({
      at: 0,
      runs: [
        [null, 30],
        [-20, 30],
      ],
    });
  });

  it('has a hole where nothing came', () => {
    const slots = [...steady(10, 12), slot(15, 0.5, -30), ...steady(15, 17, -30)];
    expect(shape(slots, 10, 17, false)).to.deep.equal({
      at: 10,
      runs: [
        [-20, 20],
        [null, 30],
        [-30, 20],
      ],
    });
  });

  it('ends with a hole where nothing comes any more', () => {
    expect(shape(steady(10, 12), 10, 15, false)).to.deep.equal({
      at: 10,
      runs: [
        [-20, 20],
        [null, 30],
      ],
    });
  });

  it('has nothing but a hole where nothing came', () => {
    expect(shape([], 10, 12, false)).to.deep.equal({ at: 10, runs: [[null, 20]] });
  });
});
