import type { Event } from '../types.generated.ts';
import { shorten } from './shorten.ts';
import { isBad, specMarks } from './spec-mark.ts';
import { visible } from './visible.ts';

/** Shorter than this, a spec's title says nothing. */
const least = 16;
const between = ' · ';

/**
 * A fold that says in one line how far a run is, and which spec each host is at. If all does not fit into the columns,
 * each is shortened. Empty when the run is over.
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
    const running = [...now].filter(([, title]) => title !== null);
    // No more than there is room for, since this is done for each event.
    const specs = running.slice(0, Math.ceil(columns / least)).map(([host, title]) => {
      return visible(host === null ? `${title}` : `${host}: ${title}`);
    });
    const line = [head, ...specs].join(between);
    if (specs.length === running.length && shorten(line, columns) === line) return line;
    const share = Math.floor((columns - head.length) / specs.length) - between.length;
    return shorten([head, ...specs.map((spec) => shorten(spec, Math.max(least, share)))].join(between), columns);
  };
}
