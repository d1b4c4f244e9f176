import type { Event } from '../types.generated.ts';
import { shorten } from './shorten.ts';
import { isBad, specMarks } from './spec-mark.ts';
import { visible } from './visible.ts';

/** Shorter than this, a spec's title says nothing. */
const least = 16;
const between = ' · ';

/**
 * A fold that says in one line how far a run is, and which spec hosts are at. If all does not fit into the columns,
 * each spec is shortened. Empty when the run is over.
 */
export function specsNow(): (event: Event, columns: number) => string {
  /** By host, in the inventory's order; null: what is about no single one. */
  const now = new Map<string | null, string | null>();
  let total = 0;
  let done = 0;
  let bad = 0;

  function take(event: Event): void {
    if (event.type === 'spec-started') {
      total = event.total;
      for (const { name } of event.hosts) now.set(name, null);
    }
    if (event.type === 'spec-begun') now.set(event.host, event.title);
    if (event.type === 'spec-result') {
      done++;
      if (isBad(event.outcome)) bad++;
      // It may be at its next one already.
      if (now.get(event.host) === event.title) now.set(event.host, null);
    }
  }

  return (event, columns) => {
    take(event);
    if (event.type === 'specs-finished' || done >= total) return '';
    const head = [`${done}/${total}`, ...(bad > 0 ? [`${specMarks.failed} ${bad}`] : [])].join(between);
    const running = byTitle(now);
    // No more than there is room for, since this is done for each event.
    const specs = running.slice(0, Math.ceil(columns / least)).map(([title, hosts]) => {
      return visible(hosts.length === 0 ? title : `${hostsText(hosts)}: ${title}`);
    });
    const line = [head, ...specs].join(between);
    if (specs.length === running.length && shorten(line, columns) === line) return line;
    const share = Math.floor((columns - head.length) / specs.length) - between.length;
    return shorten([head, ...specs.map((spec) => shorten(spec, Math.max(least, share)))].join(between), columns);
  };
}

/** Hosts are often at the same spec: it is told once. */
function byTitle(now: ReadonlyMap<string | null, string | null>): [string, string[]][] {
  const hosts = new Map<string, string[]>();
  for (const [host, title] of now) {
    if (title === null) continue;
    const others = hosts.get(title) ?? [];
    hosts.set(title, host === null ? others : [...others, host]);
  }
  return [...hosts];
}

/** `relay-eu1`, `relay-eu1, relay-us1`, or `relay-eu1 and 6 more`. */
function hostsText(hosts: readonly string[]): string {
  return hosts.length < 3 ? hosts.join(', ') : `${hosts[0]} and ${hosts.length - 1} more`;
}
