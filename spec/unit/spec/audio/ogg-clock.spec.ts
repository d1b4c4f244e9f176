import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { OggClock } from '../../../../lib/spec/audio/ogg-clock.ts';
import type { OggPage } from '../../../../lib/spec/audio/ogg-reader.ts';
import { SoundReader } from '../../../../lib/spec/audio/sound-reader.ts';

const hold = path.resolve(import.meta.dirname, '../../../../roles/icecast/files/hold');

function page(granule: number | null, bytes: number): OggPage {
  return { bytes: Buffer.alloc(bytes), serial: 1, first: false, granule, packets: [] };
}

describe('how long pages of Ogg play', () => {
  const cases: [string, [granule: number | null, bytes: number][], number, number][] = [
    [
      'headers do not',
      [
        [0, 60],
        [0, 4000],
      ],
      0,
      0,
    ],
    [
      'the first one with sound may have been joined in its middle',
      [
        [0, 60],
        [96_000, 900],
      ],
      0,
      0,
    ],
    [
      'each of the others until its end',
      [
        [0, 60],
        [96_000, 900],
        [144_000, 1000],
        [168_000, 400],
      ],
      1400,
      1.5,
    ],
    [
      'one in which nothing ends is a part of the next',
      [
        [48_000, 1],
        [null, 4000],
        [96_000, 200],
      ],
      4200,
      1,
    ],
    [
      'time that goes back plays nothing',
      [
        [96_000, 10],
        [48_000, 20],
        [96_000, 30],
      ],
      30,
      1,
    ],
  ];
  for (const [what, pages, bytes, seconds] of cases) {
    it(what, () => {
      const clock = new OggClock(48_000);
      const all = pages.map(([granule, length]) => clock.add(page(granule, length)));
      expect(all.reduce((total, played) => total + played.bytes, 0)).to.equal(bytes);
      expect(all.reduce((total, played) => total + played.seconds, 0)).to.equal(seconds);
    });
  }

  for (const [file, kilobits] of [
    ['opus-48000-2.opus', 54],
    ['flac-48000-2.ogg', 105],
  ] as const) {
    it(`says the same of ${file} wherever it is cut off`, async () => {
      const stream = readFileSync(path.join(hold, file));
      for (const share of [0.6, 0.7, 0.8, 0.9, 1]) {
        const reader = new SoundReader();
        const [sound] = await reader.read([stream.subarray(0, Math.floor(stream.length * share))]);
        reader.free();
        const { bytes, seconds } = sound?.played ?? { bytes: 0, seconds: 1 };
        expect((bytes * 8) / seconds / 1000, `${share} of it`).to.be.within(kilobits * 0.9, kilobits * 1.1);
      }
    });
  }
});
