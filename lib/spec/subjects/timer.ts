import { quote } from '../../resources/quote.ts';
import { type Duration, milliseconds } from '../dsl/duration.ts';
import type { HostReads } from '../read/observation.ts';
import { noSystemd, unitProperty } from '../read/unit-properties.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { equals, unknown, type Verdict, verdict } from '../verdict.ts';

/** A systemd timer. Times are seconds before or after the moment of the look. */
export interface TimerState {
  /** As in loaded, not-found. */
  readonly load: string;
  readonly file: string;
  readonly active: string;
  /** Since it last went off; null: never. */
  readonly last: number | null;
  /** Until it next goes off; null: it never will. */
  readonly next: number | null;
  /** Whether systemd told the two times; one before 250 does not. */
  readonly timed?: boolean;
  /** Why systemd tells nothing; null: it does. */
  readonly problem?: string | null;
}

const matchers = {
  installed: ({ load }: TimerState): Verdict => verdict(load !== 'not-found', 'unit', 'loaded', load),
  /** It starts with the host. */
  enabled: ({ file }: TimerState): Verdict => equals('unit file', 'enabled', file),
  running: ({ active }: TimerState): Verdict => equals('state', 'active', active),
  /** It last went off no longer ago than that: `ranWithin('25h')`. */
  ranWithin: ({ last, timed }: TimerState, duration: Duration): Verdict =>
    near('last run', duration, last, 'ago', timed),
  /** It goes off again before that time is over. */
  runsWithin: ({ next, timed }: TimerState, duration: Duration): Verdict =>
    near('next run', duration, next, 'from now', timed),
};

function near(
  property: string,
  duration: Duration,
  seconds: number | null,
  direction: string,
  timed: boolean | undefined,
): Verdict {
  const limit = milliseconds(duration) / 1000;
  const expected = `at most ${limit} s ${direction}`;
  if (timed === false) return unknown(property, expected, 'systemctl list-timers says so from systemd 250 on');
  const actual = seconds === null ? 'never' : `${Math.round(seconds)} s ${direction}`;
  return verdict(seconds !== null && seconds <= limit, property, expected, actual);
}

export const timerKind: SubjectKind<TimerState, typeof matchers> = {
  name: 'timer',
  matchers,
  command: (name) => `systemctl status ${quote(timerName(name))}`,
  present: ({ load }) => load !== 'not-found',
  whyUnknown: ({ problem = null }) => problem,
  asksPresence: ['installed'],
};

/** A systemd timer: `apt-daily`. */
export function timer(host: HostReads, name: string) {
  const unit = timerName(name);
  return new Subject(timerKind, name, host.name, async () => {
    const property = (of: string) => unitProperty(host, unit, of);
    const [load, file, active, times] = await Promise.all([
      property('LoadState'),
      property('UnitFileState'),
      property('ActiveState'),
      host.read({ key: 'timers', script: timersScript, parse: ({ output }) => timesOf(output, unit) }),
    ]);
    const problem = load === null ? noSystemd : null;
    return { load: load || 'not-found', file: file || 'not-found', active: active ?? '', ...times, problem };
  });
}

function timerName(name: string): string {
  return name.endsWith('.timer') ? name : `${name}.timer`;
}

const timersScript = 'date +%s; systemctl list-timers --all --no-pager --output=json 2>/dev/null';

/** Reads the time, then what `systemctl list-timers` says, in microseconds since 1970. */
export function timesOf(output: string, unit: string): Pick<TimerState, 'last' | 'next' | 'timed'> {
  const end = output.indexOf('\n');
  const now = Number(output.slice(0, end));
  let list: unknown = null;
  try {
    list = JSON.parse(output.slice(end + 1));
  } catch {
    // systemd before 250 has no JSON here.
  }
  const found: unknown = Array.isArray(list) ? list.find((one) => field(one, 'unit') === unit) : null;
  const seconds = (name: string): number | null => {
    const value = field(found, name);
    return typeof value === 'number' && value > 0 && Number.isSafeInteger(value) ? value / 1e6 : null;
  };
  const [last, next] = [seconds('last'), seconds('next')];
  return { last: last === null ? null : now - last, next: next === null ? null : next - now, timed: list !== null };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
