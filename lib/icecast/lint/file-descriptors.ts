import { example } from './example.ts';
import { type LintRule, type Problem, plainServer } from './rule.ts';
import { lastOf, numberOf } from './values.ts';

/** Logs, sockets, libraries and what else is open beside clients. */
const others = 50;

export const fileDescriptors: LintRule = {
  code: 'file-descriptors',
  severity: 'warning',
  what: 'more clients than the daemon may open files',
  why: 'Each client is an open file, and some fifty come on top. Debian has no unit for Icecast that says how many there may be, and systemd gives 1024. Beyond that nobody can connect, sources and administrators included.',
  remedy:
    'Write `LimitNOFILE=65536` in the unit of the service. Where that is so, tell with `--descriptors 65536`; with no file named, aircheck knows it from the unit that it renders.',
  *check(root, { descriptors }): Generator<Problem> {
    const limits = lastOf(root, 'limits') ?? root;
    const clients = numberOf(limits, 'clients', 256);
    const at = lastOf(limits, 'clients') ?? limits;
    if (clients + others > descriptors)
      yield { at, message: `${clients} clients need more than the ${descriptors} files that the daemon may open` };
  },
  failing: example('', { limits: '<clients>1000</clients>\n<sources>8</sources>' }),
  passing: example('', { limits: '<clients>900</clients>\n<sources>8</sources>' }),
  server: plainServer,
};
