import type { Show as WrittenShow } from '../../inventory/types.generated.ts';
import type { Network } from '../network.ts';

/** A live show that is on the air. */
export interface OnAir {
  /** What people call it. */
  readonly title: string;
  /** When it ends, by the clock of the station, as in `10:00`. */
  readonly until: string;
}

const week = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
type Day = (typeof week)[number];

/** What `station.timezone` is if nobody says so. */
const UTC = 'Etc/UTC';

/** The time zone that a station's clock goes by. */
export function zoneOf({ station }: Pick<Network, 'station'>): string {
  return station.timezone ?? UTC;
}

/**
 * The show that is on the air at some moment between two, or null. Shows go by the clock on the station's wall, also
 * when that is put forward or back: in the night in which it goes from two to three, one that begins at half past two
 * is on at three.
 */
export function showBetween(
  shows: { readonly [name: string]: WrittenShow },
  zone: string,
  from: Date,
  to: Date = from,
): OnAir | null {
  const wall = wallClock(zone);
  for (let at = from.getTime(); ; at += minute) {
    const moment = Math.min(at, to.getTime());
    const found = showAt(shows, wall(new Date(moment)));
    if (found !== null || moment === to.getTime()) return found;
  }
}

const minute = 60_000;

interface Clock {
  readonly day: Day;
  /** As in `06:00`. */
  readonly time: string;
}

function showAt(shows: { readonly [name: string]: WrittenShow }, { day, time }: Clock): OnAir | null {
  const yesterday = dayBefore(day);
  for (const [name, { title = name, days = week, from, to }] of Object.entries(shows)) {
    const on = (one: Day) => days.some((said) => said === one);
    const overnight = to <= from;
    const begun = on(day) && from <= time && (overnight || time < to);
    const goesOn = overnight && on(yesterday) && time < to;
    if (begun || goesOn) return { title, until: to };
  }
  return null;
}

function dayBefore(day: Day): Day {
  return week[(week.indexOf(day) + 6) % 7] ?? day;
}

/** What the clock on the wall of a time zone shows. */
function wallClock(zone: string): (moment: Date) => Clock {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (moment) => {
    const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
    const name = parts.get('weekday')?.toLowerCase();
    const day = week.find((one) => one === name);
    if (day === undefined) throw new Error(`${zone} has no such day: ${name}`);
    return { day, time: `${parts.get('hour')}:${parts.get('minute')}` };
  };
}

/** Whether there is such a time zone. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
