import { textOf } from '../element.ts';
import { example } from './example.ts';
import type { LintRule, Problem } from './rule.ts';
import { lastOf, numberOf } from './values.ts';

const start = '<master-update-interval>5</master-update-interval>\n<master-server>10.0.0.1</master-server>\n';

export const masterIncomplete: LintRule = {
  code: 'master-incomplete',
  severity: 'error',
  dialects: ['2.4'],
  what: 'a <master-server> that is never asked',
  why: 'Icecast asks a master for its streams only if server, port and password are all said; without one of them it does nothing, and says nothing (slave.c of 2.4.4).',
  remedy: 'Write `<master-server-port>` and `<master-password>`, which is the `<relay-password>` of the master.',
  *check(root): Generator<Problem> {
    const at = lastOf(root, 'master-server');
    if (at === undefined || at.text === null) return;
    const lacking = [];
    if (numberOf(root, 'master-server-port', 0) <= 0) lacking.push('<master-server-port>');
    if (textOf(root, 'master-password') === null) lacking.push('<master-password>');
    if (lacking.length > 0)
      yield { at, message: `nothing is pulled from this server without ${lacking.join(' and ')}` };
  },
  failing: example(`${start}<master-server-port>8000</master-server-port>`),
  passing: example(''),
};
