import { example } from './example.ts';
import { type LintRule, type Problem, plainServer } from './rule.ts';
import { lastOf, numberOf } from './values.ts';

/** 15,000 listeners, and a tenth for everything else that counts as a client. */
const most = 16_500;

export const crowded: LintRule = {
  code: 'crowded',
  severity: 'note',
  what: 'more clients than one Icecast should carry',
  why: "Icecast's developers advise to plan a server for 10,000 listeners, and to let in 15,000 at most, so that those servers that are left carry the listeners of one that fails. No server here was measured with more.",
  remedy: 'Add a relay, and lower `<clients>`.',
  *check(root): Generator<Problem> {
    const limits = lastOf(root, 'limits') ?? root;
    const clients = numberOf(limits, 'clients', 256);
    if (clients > most)
      yield { at: lastOf(limits, 'clients') ?? limits, message: `${clients} clients are many for one server` };
  },
  failing: example('', { limits: '<clients>40000</clients>\n<sources>8</sources>' }),
  passing: example('', { limits: '<clients>16500</clients>\n<sources>8</sources>' }),
  server: { ...plainServer, descriptors: 65_536 },
};
