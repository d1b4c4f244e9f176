import { paintFor } from '../events/lines/paint.ts';
import type { HostStatus, MountStatus } from '../spec/status/host-status.ts';
import type { NetworkStatus } from '../spec/status/network-status.ts';
import { tableText } from './table.ts';

type Paint = ReturnType<typeof paintFor>;

/**
 * The network at a glance: who leads, who pulls from whom, how many listen, and what is wrong.
 * @param now Seconds since 1970.
 */
export function statusText({ hosts, leader, onAir, regions }: NetworkStatus, colour: boolean, now: number): string {
  const paint = paintFor(colour);
  const people = regions.reduce((sum, { listeners }) => sum + listeners, 0);
  const head = [
    leader === null ? paint.red('no master leads') : `${leader} leads`,
    onAir === null ? 'on the air: not known' : `on the air: ${onAir === 'hold' ? paint.red('hold file') : onAir}`,
    ...titles(hosts),
    `${people} listeners`,
  ].join(' · ');
  const rows = hosts.map((host) => [
    host.host,
    host.region ?? '-',
    state(host, leader, paint),
    from(host),
    `${host.mounts.filter(({ plays }) => plays).length}/${host.mounts.length}`,
    peopleOn(host.mounts),
    since(host.mounts, now),
  ]);
  const lines = regions.map(({ region, listeners, mounts, playing, relays }) => {
    const each = Object.entries(mounts).map(([mount, count]) => `${mount} ${count}`);
    const text = `${region}: ${listeners} listeners on ${playing} of ${relays} relays${each.length === 0 ? '' : ` (${each.join(', ')})`}`;
    return playing < relays ? paint.yellow(text) : text;
  });
  const wrong = hosts.flatMap((host) => notes(host, paint));
  const table = tableText(rows, ['host', 'region', 'state', 'from', 'mounts', 'listeners', 'plays for'], colour);
  return `${head}\n\n${table}\n${[...lines, ...wrong].map((line) => `${line}\n`).join('')}`;
}

/** What plays, in its own words. Liquidsoap's is `Unknown` for sound without any. */
function titles(hosts: readonly HostStatus[]): string[] {
  const all = hosts.flatMap(({ mounts }) => mounts.flatMap(({ title }) => title ?? []));
  return all.filter((title) => title !== '' && title !== 'Unknown').slice(0, 1);
}

function state(
  { kind, host, unreachable, mounts, connected, aside }: HostStatus,
  leader: string | null,
  paint: Paint,
): string {
  if (unreachable !== null) return paint.red('unreachable');
  if (kind === 'master') {
    return [host === leader ? 'leads' : aside ? paint.yellow('steps aside') : 'stands by', ...connected].join(', ');
  }
  if (kind === 'nameserver') return 'answers';
  if (kind === 'director') return 'directs';
  return mounts.every(({ plays }) => plays) ? 'plays' : paint.red('hold file');
}

function from({ kind, upstream }: HostStatus): string {
  return kind === 'relay' ? (upstream ?? '-') : '-';
}

function peopleOn(mounts: readonly MountStatus[]): string {
  const known = mounts.flatMap(({ listeners }) => listeners ?? []);
  return known.length === 0 ? '-' : String(known.reduce((sum, count) => sum + count, 0));
}

/** How long all its mounts have played. */
function since(mounts: readonly MountStatus[], now: number): string {
  const starts = mounts.flatMap(({ since: at }) => at ?? []);
  if (starts.length === 0) return '-';
  const seconds = Math.max(0, Math.round(now - Math.max(...starts)));
  if (seconds < 120) return `${seconds} s`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
  return seconds < 172_800 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86_400)} days`;
}

function notes({ host, unreachable, problems, drained }: HostStatus, paint: Paint): string[] {
  return [
    ...(unreachable === null ? [] : [paint.red(`${host}: ${unreachable}`)]),
    ...problems.map((problem) => paint.red(`${host}: ${problem}`)),
    ...(drained.length === 0 ? [] : [paint.yellow(`${host}: sends nobody to ${drained.join(', ')}`)]),
  ];
}
