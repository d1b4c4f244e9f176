import type { HostReads } from '../read/observation.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { type Verdict, verdict } from '../verdict.ts';

/** What cron runs as one user. */
export interface CronState {
  /** Times and command, with single blanks: `0 3 * * * /usr/bin/backup`. */
  readonly entries: readonly string[];
}

const matchers = {
  /** A line with this text, whatever its blanks, or one that fits: `entry('0 3 * * * /usr/bin/backup')`. */
  entry: ({ entries }: CronState, wanted: string | RegExp): Verdict => {
    const fits = (line: string): boolean => (typeof wanted === 'string' ? line === single(wanted) : wanted.test(line));
    const found = entries.find(fits);
    return verdict(found !== undefined, 'entries', wanted, found ?? entries);
  },
  /** cron runs nothing as this user. */
  empty: ({ entries }: CronState): Verdict => verdict(entries.length === 0, 'entries', [], entries),
};

export const cronKind: SubjectKind<CronState, typeof matchers> = { name: 'cron', matchers, command: () => cronScript };

/** What cron runs as a user: by its own crontab, /etc/crontab and /etc/cron.d. */
export function cron(host: HostReads, user = 'root') {
  return new Subject(cronKind, user, host.name, () =>
    host.read({ key: 'cron', script: cronScript, parse: ({ output }) => ({ entries: entriesOf(output, user) }) }),
  );
}

const tables = '/var/spool/cron/crontabs';
const cronScript = `grep -sH '' -- /etc/crontab /etc/cron.d/* ${tables}/*; true`;

/** Reads lines with their files. Only a user's own crontab has no column for the user. See crontab(5). */
export function entriesOf(output: string, user: string): readonly string[] {
  return output.split('\n').flatMap((line) => {
    const [, path = '', text = ''] = /^(\/[^:]*):\s*(.*)$/.exec(line) ?? [];
    // Names with other characters are left out by cron.
    if (text === '' || text.startsWith('#') || !/^[A-Za-z0-9_/.-]+$/.test(path)) return [];
    const [, times = '', rest = ''] = /^(@\w+|(?:[\d*,/A-Za-z-]+\s+){4}[\d*,/A-Za-z-]+)\s+(.+)$/.exec(text) ?? [];
    if (path.startsWith(`${tables}/`)) {
      return times !== '' && path === `${tables}/${user}` ? [single(`${times} ${rest}`)] : [];
    }
    const [, owner, command = ''] = /^(\S+)\s+(.*)$/.exec(rest) ?? [];
    return times !== '' && owner === user ? [single(`${times} ${command}`)] : [];
  });
}

function single(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
