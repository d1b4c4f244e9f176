import type { MountHeard } from '../spec/status/unheard.ts';
import { tableText } from './table.ts';

/** Who listened to what, and what that means for mounts that nobody listened to. */
export function unheardText(
  mounts: readonly MountHeard[],
  { days, short }: { days: number; short: readonly string[] },
  colour: boolean,
): string {
  const rows = mounts.map(({ mount, now, left, last }) => [mount, String(now), String(left), last ?? '—']);
  const period = days === 1 ? 'a day' : `${days} days`;
  const silent = mounts.filter(({ now, left }) => now + left === 0).map(({ mount }) => mount);
  const told = silent.map((mount) => `Nobody listened to ${mount} in ${period}.\n`);
  const doubt =
    short.length === 0
      ? ''
      : `The access log of ${short.join(', ')} does not go back that far: vars.icecast.log_days says how long it is kept.\n`;
  const heading = ['mount', 'listen now', `left in ${period}`, 'last'];
  return `${tableText(rows, heading, colour)}${told.length === 0 ? '' : '\n'}${told.join('')}${doubt}`;
}
