import { example, mount, relay } from './example.ts';
import type { LintRule, Problem } from './rule.ts';
import { askedMaster } from './values.ts';

const interval = '<master-update-interval>5</master-update-interval>';
const master = `${interval}
<master-server>10.0.0.1</master-server>
<master-server-port>8000</master-server-port>
<master-password>pale-kiln</master-password>`;
const rest = mount('/a.mp3', '<fallback-mount>/hold.mp3</fallback-mount>\n<fallback-override>1</fallback-override>');

export const emptyStreamList: LintRule = {
  code: 'empty-stream-list',
  severity: 'warning',
  dialects: ['2.4', '2.5'],
  what: 'relays that hang on a list which may come back empty',
  why:
    'With `<master-server>` the mounts come from the list of the master. One empty list takes all these relays away, and listeners with them; ' +
    'a master that accepts the connection and never answers stops the housekeeping of this server: no relay is started again, no reload applied. Both seen with 2.4.4.',
  remedy: 'Name the mounts, each with a `<relay>`, or put a proxy with an idle time-out between the two.',
  *check(root): Generator<Problem> {
    const at = askedMaster(root);
    if (at !== undefined) yield { at, message: 'an empty stream list of this server takes all its relays away' };
  },
  failing: example(`${master}\n${rest}`),
  passing: example(`${interval}\n${relay('/a.mp3')}\n${rest}`),
};
