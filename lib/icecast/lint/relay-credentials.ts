import { childrenOf, textOf } from '../element.ts';
import { example, mount, relay } from './example.ts';
import type { LintRule, Problem } from './rule.ts';
import { localMount } from './values.ts';

const rest = `\n${mount('/a.mp3', '<fallback-mount>/hold.mp3</fallback-mount>\n<fallback-override>1</fallback-override>')}`;
const interval = '<master-update-interval>5</master-update-interval>\n';

export const relayCredentials: LintRule = {
  code: 'relay-credentials',
  severity: 'error',
  dialects: ['2.4'],
  what: 'a relay with half a login',
  why: 'A relay logs in only if it has both a user and a password; with one of them it asks without either, and a mount that wants a login answers 401 (slave.c of 2.4.4).',
  remedy: 'Write both `<username>` and `<password>`, or neither.',
  *check(root): Generator<Problem> {
    for (const relay of childrenOf(root, 'relay')) {
      const [user, password] = [textOf(relay, 'username'), textOf(relay, 'password')];
      if ((user === null) === (password === null)) continue;
      const lack = user === null ? '<username>' : '<password>';
      yield {
        at: relay,
        message: `the relay of ${localMount(relay)} has no ${lack}, so that it does not log in at all`,
      };
    }
  },
  failing: example(`${interval}${relay('/a.mp3', '<port>8000</port>\n<username>relay</username>')}${rest}`),
  passing: example(
    `${interval}${relay('/a.mp3', '<port>8000</port>\n<username>relay</username>\n<password>pale-kiln</password>')}${rest}`,
  ),
};
