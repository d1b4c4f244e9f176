import { childrenOf } from '../element.ts';
import { example, mount, relay } from './example.ts';
import type { LintRule, Problem } from './rule.ts';
import { lastOf, localMount, numberOf } from './values.ts';

const own = (file: string) =>
  `<fallback-mount>/hold-${file}.mp3</fallback-mount>\n<fallback-override>1</fallback-override>`;
const two = `<master-update-interval>5</master-update-interval>
${relay('/a.mp3')}\n${relay('/b.mp3')}\n${mount('/a.mp3', own('a'))}\n${mount('/b.mp3', own('b'))}`;

export const sources: LintRule = {
  code: 'sources',
  severity: 'error',
  what: 'fewer sources than relays',
  why: 'A relay counts as a source. The one that comes after `<sources>` are reached is refused, and its mount stays away (connection.c of 2.4.4).',
  remedy: 'Set `<sources>` to the number of mounts that sources and relays feed, plus some.',
  *check(root): Generator<Problem> {
    const limits = lastOf(root, 'limits') ?? root;
    const allowed = numberOf(limits, 'sources', 16);
    const relays = new Set(childrenOf(root, 'relay').map(localMount)).size;
    const at = lastOf(limits, 'sources') ?? limits;
    if (relays > allowed) yield { at, message: `${relays} relays are more than ${allowed} sources` };
  },
  failing: example(two, { limits: '<clients>500</clients>\n<sources>1</sources>' }),
  passing: example(two),
};
