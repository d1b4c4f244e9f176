import { textOf } from '../element.ts';
import { example } from './example.ts';
import type { LintRule, Problem } from './rule.ts';
import { lastOf } from './values.ts';

export const noRelayPassword: LintRule = {
  code: 'no-relay-password',
  severity: 'warning',
  dialects: ['2.4', 'kh'],
  what: 'a server with sources whose stream list nobody can read',
  why: 'Without `<relay-password>` `/admin/streamlist.txt` is always 401, so that no relay can ask this server what it has (connection.c of 2.4.4).',
  remedy:
    'Write `<relay-password>` into `<authentication>`. If there will never be a relay, say so in a comment that ignores this.',
  *check(root): Generator<Problem> {
    const login = lastOf(root, 'authentication');
    if (login === undefined || textOf(login, 'source-password') === null) return;
    if (textOf(login, 'relay-password') === null)
      yield { at: login, message: 'no <relay-password>: the stream list is refused to every relay' };
  },
  failing: example('', { authentication: '<source-password>fluted-oak</source-password>' }),
  passing: example(''),
};
