import { distance } from 'fastest-levenshtein';
import { childrenOf } from '../element.ts';
import { takesSources } from '../takes-sources.ts';
import { example, mount, relay } from './example.ts';
import type { LintRule, Problem } from './rule.ts';
import { allMounts, askedMaster, lastOf, localMount, ownMounts } from './values.ts';

const to = (name: string) => `<fallback-mount>${name}</fallback-mount>\n<fallback-override>1</fallback-override>`;
const relays = `<master-update-interval>5</master-update-interval>\n${relay('/live.mp3')}`;
const mounts = `${mount('/live.mp3', to('/music.mp3'))}\n${mount('/music.mp3', '<hidden>1</hidden>')}`;
const authentication = '<relay-password>pale-kiln</relay-password>';

export const lostFallback: LintRule = {
  code: 'lost-fallback',
  severity: 'warning',
  dialects: ['2.4'],
  what: 'a fallback that nothing feeds on a relay',
  why: 'On a server that lets no encoder in, since it has no `<source-password>`, a mount plays only if a `<relay>` brings it. Where the fallback has a `<mount>` and no `<relay>`, or is one letter off the name of a mount that is there, nobody is kept when the upstream goes away. A file below the web root needs no `<mount>`.',
  remedy:
    'Pull the fallback with a `<relay>` of its own, or name a mount that is pulled, or a file below the web root.',
  *check(root): Generator<Problem> {
    const pulled = new Set(childrenOf(root, 'relay').map(localMount));
    // What a master lists comes without being named, and what encoders bring, too.
    if (pulled.size === 0 || askedMaster(root) !== undefined || takesSources(root)) return;
    const own = ownMounts(root);
    for (const [name, element] of allMounts(root)) {
      const at = lastOf(element, 'fallback-mount');
      const fallback = at?.text ?? null;
      if (at === undefined || fallback === null || pulled.has(fallback)) continue;
      const meant = [...pulled].find((other) => other !== name && misspelt(fallback, other));
      if (own.has(fallback))
        yield {
          at,
          message: `no <relay> brings ${fallback} here, and no encoder may: nothing plays there for ${name}`,
        };
      else if (meant !== undefined)
        yield { at, message: `no mount here is called ${fallback}`, hint: `did you mean ${meant}?` };
    }
  },
  failing: example(`${relays}\n${mounts}`, { authentication }),
  passing: example(`${relays}\n${relay('/music.mp3')}\n${mounts}`, { authentication }),
};

/** One letter more, less or other, or two that changed places. Numbers tell mounts apart. */
function misspelt(name: string, other: string): boolean {
  const [plain, theirs] = [name, other].map((text) => text.replace(/\d/g, ''));
  if (plain === theirs || Math.min(name.length, other.length) < 8) return false;
  const sorted = (text: string) => [...text].sort().join('');
  return distance(name, other) === 1 || (distance(name, other) === 2 && sorted(name) === sorted(other));
}
