import { childrenOf } from '../element.ts';
import { example, mount, relay } from './example.ts';
import type { LintRule, Problem } from './rule.ts';
import { lastOf, localMount } from './values.ts';

const rest = `\n${mount('/a.mp3', '<fallback-mount>/hold.mp3</fallback-mount>\n<fallback-override>1</fallback-override>')}`;
const interval = '<master-update-interval>5</master-update-interval>\n';

export const relayWithoutPort: LintRule = {
  code: 'relay-without-port',
  severity: 'error',
  dialects: ['2.4'],
  what: 'a relay without a port',
  why: 'The port of a `<relay>` is 0 unless it is said, not 8000: the relay never connects (cfgfile.c of 2.4.4).',
  remedy: 'Write `<port>`.',
  *check(root): Generator<Problem> {
    for (const relay of childrenOf(root, 'relay')) {
      if (lastOf(relay, 'port') === undefined)
        yield { at: relay, message: `the relay of ${localMount(relay)} has no <port>, and never connects` };
    }
  },
  failing: example(`${interval}${relay('/a.mp3', '')}${rest}`),
  passing: example(`${interval}${relay('/a.mp3')}${rest}`),
};
