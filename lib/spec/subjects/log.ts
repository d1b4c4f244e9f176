import { quote } from '../../resources/quote.ts';
import { unitName } from '../../resources/unit-name.ts';
import { linesSince } from '../log-lines.ts';
import { type Amount, amounts } from '../range.ts';
import type { HostReads } from '../read/observation.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { equals, holds, type Verdict, verdict } from '../verdict.ts';

/** Lines of a log. */
export interface LogState {
  readonly lines: readonly string[];
  /** null: there is none, or it cannot be read. */
  readonly exists: boolean;
  /** Why it cannot be read; null: it can. */
  readonly problem?: string | null;
}

const matchers = {
  exist: ({ exists }: LogState): Verdict => equals('log', 'there', exists ? 'there' : 'not there'),
  /** A line holds a piece, or fits a pattern: `not.to.contain(/error/i)`. */
  contain: ({ lines }: LogState, piece: string | RegExp): Verdict => {
    const found = lines.find((line) => holds(line, piece));
    return verdict(found !== undefined, 'line', piece, found ?? last(lines));
  },
  /** So many lines hold a piece or fit a pattern: `lines(/timeout/, { atMost: 3 })`. */
  lines: ({ lines }: LogState, piece: string | RegExp, amount: Amount): Verdict =>
    amounts(`lines with ${piece}`, amount, lines.filter((line) => holds(line, piece)).length),
  empty: ({ lines }: LogState): Verdict => verdict(lines.length === 0, 'lines', 0, lines.length),
};

function last(lines: readonly string[]): string {
  const line = lines.at(-1);
  return line === undefined ? 'no line at all' : `none of ${lines.length}; the last: ${line}`;
}

type LogKind = SubjectKind<LogState, typeof matchers>;
const kind: Omit<LogKind, 'name'> = {
  matchers,
  present: ({ exists }) => exists,
  asksPresence: ['exist'],
  whyUnknown: ({ problem = null }) => problem,
};

export const logKind: LogKind = { name: 'log', ...kind, command: (path) => `tail ${quote(path)}` };
export const journalKind: LogKind = {
  name: 'journal',
  ...kind,
  command: (unit) => `journalctl -b -u ${quote(unitName(unit))}`,
};

/** A log, of which only what was said since a moment may be looked at. */
export class LogSubject extends Subject<LogState, typeof matchers> {
  readonly #read: (moment: number | null) => Promise<LogState>;

  constructor(
    about: LogKind,
    name: string,
    on: string,
    read: (moment: number | null) => Promise<LogState>,
    moment: number | null = null,
  ) {
    super(about, name, on, () => read(moment));
    this.#read = read;
  }

  /** Only what was said since then: seconds since 1970 on the host's own clock, as `await host.now()` gives them. */
  since(moment: number): LogSubject {
    return new LogSubject(this.about, this.name, this.on ?? '', this.#read, moment);
  }
}

/** Of a log, as much as its end has. Bytes. */
const limit = 1024 * 1024;

/**
 * A log file: its last MiB. With `since`, lines are told apart by the times in them, to the second; a line without one
 * belongs to the line before it.
 */
export function log(host: HostReads, path: string): LogSubject {
  return new LogSubject(logKind, path, host.name, (moment) =>
    host.read({
      key: `log ${path} ${moment ?? ''}`,
      script: `date +%z; [ -f ${quote(path)} ] && tail -q -c ${limit} -- ${quote(path)}`,
      parse: ({ output, status }) => ({ lines: linesSince(output, moment), exists: status === 0 }),
    }),
  );
}

const noJournal = 'there is no journal on the host: systemd does not run there';

/** What a systemd unit said, since the host's start: its last 2,000 lines. */
export function journal(host: HostReads, unit: string): LogSubject {
  return new LogSubject(journalKind, unit, host.name, (moment) =>
    host.read({
      key: `journal ${unit} ${moment ?? ''}`,
      timeout: 20,
      script: `[ -d /run/systemd/system ] || exit 127
journalctl -q --no-pager -o cat -n 2000 -u ${quote(unitName(unit))} ${
        moment === null ? '-b' : `--since=@${moment.toFixed(6)}`
      }`,
      parse: ({ output, status }) => ({
        lines: nonEmpty(output),
        exists: status === 0,
        problem: status === 127 ? noJournal : null,
      }),
    }),
  );
}

function nonEmpty(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
