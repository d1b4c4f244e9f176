import { childrenOf } from '../element.ts';
import { example, mount, relay } from './example.ts';
import type { LintRule, Problem } from './rule.ts';
import { localMount } from './values.ts';

const rest = `\n${mount('/a.mp3', '<fallback-mount>/hold.mp3</fallback-mount>\n<fallback-override>1</fallback-override>')}`;
const interval = '<master-update-interval>5</master-update-interval>\n';

export const relayTwice: LintRule = {
  code: 'relay-twice',
  severity: 'error',
  what: 'two relays for one mount',
  why: 'A mount takes one source. Icecast reserves it for the last of these relays when it starts, and never tries the others, whatever happens: 2.4 has one upstream for a mount. Seen with 2.4.4.',
  remedy: 'Keep one, with another `<local-mount>` for the second if both are wanted.',
  *check(root): Generator<Problem> {
    const seen = new Set<string>();
    for (const relay of childrenOf(root, 'relay')) {
      const name = localMount(relay);
      if (seen.has(name)) yield { at: relay, message: `${name} is pulled by a relay further up already` };
      seen.add(name);
    }
  },
  failing: example(`${interval}${relay('/a.mp3')}\n${relay('/a.mp3', '<port>8010</port>')}${rest}`),
  passing: example(`${interval}${relay('/a.mp3')}${rest}`),
};
