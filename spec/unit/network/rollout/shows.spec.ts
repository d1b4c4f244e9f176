import { expect } from 'chai';
import type { Show } from '../../../../lib/inventory/types.generated.ts';
import { isZone, showBetween } from '../../../../lib/network/rollout/shows.ts';

const shows: { [name: string]: Show } = {
  breakfast: { title: 'Breakfast', days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '06:00', to: '10:00' },
  night: { days: ['sat'], from: '22:30', to: '02:00' },
  news: { from: '12:00', to: '12:05' },
  clocks: { days: ['sun'], from: '02:30', to: '03:30' },
};

// 2026: Monday is 26 October. Clocks in Berlin go from 3:00 back to 2:00 on Sunday the 25th, and from 2:00 to 3:00 on 29 March.
const cases: [moment: string, zone: string, on: string | null][] = [
  ['2026-10-26T04:59:00Z', 'Europe/Berlin', null],
  ['2026-10-26T05:00:00Z', 'Europe/Berlin', 'Breakfast until 10:00'],
  ['2026-10-26T08:59:59Z', 'Europe/Berlin', 'Breakfast until 10:00'],
  ['2026-10-26T09:00:00Z', 'Europe/Berlin', null],
  // In summer it is an hour earlier to everybody else.
  ['2026-07-06T04:00:00Z', 'Europe/Berlin', 'Breakfast until 10:00'],
  ['2026-07-06T08:00:00Z', 'Europe/Berlin', null],
  ['2026-10-24T05:00:00Z', 'Europe/Berlin', null],
  ['2026-10-26T05:00:00Z', 'Etc/UTC', null],
  ['2026-10-26T06:00:00Z', 'Etc/UTC', 'Breakfast until 10:00'],
  // A Monday in Auckland that is still Sunday elsewhere.
  ['2026-10-25T17:00:00Z', 'Pacific/Auckland', 'Breakfast until 10:00'],
  // Past midnight it is still Saturday's show, and after Sunday's midnight there is none.
  ['2026-10-24T22:30:00Z', 'Etc/UTC', 'night until 02:00'],
  ['2026-10-25T01:59:00Z', 'Etc/UTC', 'night until 02:00'],
  ['2026-10-25T02:00:00Z', 'Etc/UTC', null],
  ['2026-10-26T01:00:00Z', 'Etc/UTC', null],
  ['2026-10-24T01:00:00Z', 'Etc/UTC', null],
  ['2026-10-21T12:04:59Z', 'Etc/UTC', 'news until 12:05'],
  // Half past two comes twice in one night, and in another never: then the show is on when the clock says three.
  ['2026-10-25T00:30:00Z', 'Europe/Berlin', 'clocks until 03:30'],
  ['2026-10-25T01:30:00Z', 'Europe/Berlin', 'clocks until 03:30'],
  ['2026-03-29T01:00:00Z', 'Europe/Berlin', 'clocks until 03:30'],
];

describe('showBetween', () => {
  for (const [moment, zone, on] of cases) {
    it(`finds ${on ?? 'nothing'} on the air at ${moment} in ${zone}`, () => {
      const found = showBetween(shows, zone, new Date(moment));
      expect(found === null ? null : `${found.title} until ${found.until}`).to.equal(on);
    });
  }

  it('finds what begins before the end, however short it is', () => {
    const from = new Date('2026-10-21T11:40:30Z');
    expect(showBetween(shows, 'Etc/UTC', from, new Date('2026-10-21T11:59:59Z'))).to.equal(null);
    expect(showBetween(shows, 'Etc/UTC', from, new Date('2026-10-21T12:00:00Z'))?.title).to.equal('news');
    expect(showBetween(shows, 'Etc/UTC', from, new Date('2026-10-21T12:30:00Z'))?.title).to.equal('news');
  });

  it('finds nothing where there are no shows', () => {
    expect(showBetween({}, 'Etc/UTC', new Date('2026-10-26T06:00:00Z'))).to.equal(null);
  });
});

describe('isZone', () => {
  for (const zone of ['Etc/UTC', 'Europe/London', 'America/Argentina/Buenos_Aires', 'UTC']) {
    it(`knows ${zone}`, () => expect(isZone(zone)).to.equal(true));
  }
  for (const zone of ['Europe/Londn', 'Mars/Olympus', 'Europe']) {
    it(`does not know ${zone}`, () => expect(isZone(zone)).to.equal(false));
  }
});
