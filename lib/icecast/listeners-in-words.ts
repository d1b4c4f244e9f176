import type { Fate } from './fate.ts';
import type { Verdict } from './reload-table.ts';

/** What a change does to listeners, as a sentence without its beginning: "listeners …". */
export function listenersInWords(
  verdict: Verdict,
  { drops, moves }: Fate,
  when: 'now' | 'source',
  effect: string | undefined,
): string {
  const what = drops === 'all' ? everybody(verdict) : some(drops, moves);
  const later = when === 'source' ? '; from the next time that the source connects' : '';
  return `${what}${effect === undefined ? '' : `; ${effect}`}${later}`;
}

function everybody(verdict: Verdict): string {
  if (verdict === 'restart') return 'every listener of this server is dropped';
  return 'of relayed mounts are dropped where the mount has no fallback';
}

function some(drops: readonly string[], moves: Fate['moves']): string {
  const said = [
    ...(drops.length === 0 ? [] : [`of ${drops.join(', ')} are dropped: it has no fallback`]),
    ...moves.map(({ mount, to, back }) => `of ${mount} move to ${to}${back ? ', and back' : ' and stay there'}`),
  ];
  return said.length === 0 ? 'stay' : said.join('; ');
}
