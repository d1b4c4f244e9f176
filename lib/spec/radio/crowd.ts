import type { Network } from '../../network/network.ts';
import { mayChange } from '../dsl/read-only.ts';
import type { Hearing } from '../listening/hearing.ts';
import { Stalls } from '../listening/stalls.ts';
import { specInProgress } from '../run/spec-in-progress.ts';
import { type CrowdMember, type CrowdWay, gapsOf, join, longestOf, newMember, PAUSE_MS } from './crowd-member.ts';
import { hostAt, type NamedMount, type RadioHost } from './radio-host.ts';
import { streamAddress } from './stream-url.ts';

/** Many listeners: nothing of what they get is decoded, but it is noted when something came. */
export interface Crowd {
  /** How many were let in. */
  readonly accepted: number;
  /** How many were not, by what they were told: a status of HTTP, or an error of the network. */
  readonly refused: ReadonlyMap<string, number>;
  /** How many of those that were let in are still there. */
  readonly kept: number;
  /** How many were led to where they are by a redirect. */
  readonly redirected: number;
  /** How many of those that are there listen to which host, by its name. */
  readonly at: ReadonlyMap<string, number>;
  /** Now, to ask later what came since: milliseconds. */
  mark(): number;
  /** The longest time since then in which one of them got nothing, whoever it was. Seconds. */
  longestGap(since?: number): number;
  /** The same of those at each host, by its name. */
  gaps(since?: number): ReadonlyMap<string, number>;
  leave(): void;
}

/** How many come at the same time: Icecast lets so many wait at its door, others until TCP tries again, seconds later. */
const ABREAST = 5;
/** dBFS: sound, of which nobody knows how loud it is. */
const LOUD = -20;

/**
 * Attaches so many listeners to a mount. They stay until their spec ends; until its suite ends, if `before` attaches
 * them.
 * @throws ReadOnly for more than one, in a run that may not change what others meet: they take the seats of listeners
 */
export function crowd(
  host: RadioHost,
  mount: NamedMount,
  count: number,
  { direct = false }: { readonly direct?: boolean } = {},
): Promise<Crowd> {
  const { url, options, label } = streamAddress(host, mount, direct);
  const way: CrowdWay = { url, headers: options.host === undefined ? {} : { Host: options.host } };
  return gather({ network: host.network, where: host.name, label: `${host.name} ${label}` }, count, () => way);
}

interface Place {
  readonly network: Network;
  readonly where: string;
  readonly label: string;
}

/** Attaches so many, each by the way of its number. @throws ReadOnly */
export async function gather(
  { network, where, label }: Place,
  count: number,
  wayOf: (index: number) => CrowdWay,
): Promise<Crowd> {
  if (count > 1) mayChange(`to attach ${count} listeners to ${where}`);
  const scope = specInProgress()?.scope;
  if (scope === undefined) throw new Error('a crowd is attached in a spec, or in before(): there it is let go again');
  const members = Array.from({ length: count }, newMember);
  const stalls = new Stalls();
  const begunAt = performance.now();
  let gone = false;
  const leave = () => {
    gone = true;
    stalls.end();
    for (const { request } of members) request?.destroy();
  };
  scope.defer(members, async () => leave());
  const refused = new Map<string, number>();
  const accepted: CrowdMember[] = [];
  const waiting = [...members.entries()].reverse();
  const lane = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [index, member] = next;
      const answer = await join(member, wayOf(index));
      if (answer === '200') accepted.push(member);
      else refused.set(answer, (refused.get(answer) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: ABREAST }, lane));
  const placeOf = ({ address }: CrowdMember) => hostAt(network, address) ?? 'nobody knows';
  const gaps = (since: number) => {
    const longest = new Map<string, number>();
    for (const member of accepted) {
      const place = placeOf(member);
      const seconds = longestOf(gapsOf(member, since), stalls) / 1000;
      longest.set(place, Math.max(longest.get(place) ?? 0, seconds));
    }
    return longest;
  };
  const there = () => accepted.filter(({ here }) => here);
  scope.suite.witness(async ({ hearings, begunAt: since }) => {
    if (!gone)
      hearings.push(hearingOf(accepted, stalls, since, `${label}, ${there().length} of ${accepted.length} listeners`));
  });
  return {
    accepted: accepted.length,
    refused,
    redirected: accepted.filter(({ redirects }) => redirects > 0).length,
    get kept() {
      return there().length;
    },
    get at() {
      const counts = new Map<string, number>();
      for (const member of there()) counts.set(placeOf(member), (counts.get(placeOf(member)) ?? 0) + 1);
      return counts;
    },
    mark: () => performance.now(),
    longestGap: (since = begunAt) => Math.max(0, ...gaps(since).values()),
    gaps: (since = begunAt) => gaps(since),
    leave,
  };
}

/** What a report tells of a crowd: when the one of them got nothing who waited longest. */
function hearingOf(members: readonly CrowdMember[], stalls: Stalls, since: number, label: string): Hearing {
  const interval = 0.1;
  const worst = members
    .map((member) => gapsOf(member, since).filter((pause) => stalls.awake(pause) >= PAUSE_MS))
    .reduce((most, gaps) => (longestOf(gaps, stalls) > longestOf(most, stalls) ? gaps : most), []);
  const gaps = worst.map(({ from, to }) => ({ at: (from - since) / 1000, seconds: (to - from) / 1000 }));
  const levels = Array.from({ length: Math.ceil((performance.now() - since) / 1000 / interval) }, (_, index) => {
    const at = index * interval;
    return gaps.some((gap) => at >= gap.at && at < gap.at + gap.seconds) ? null : LOUD;
  });
  return { label, at: new Date().toISOString(), interval, levels, gaps, titles: [], tone: null };
}
