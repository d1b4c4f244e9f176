import { createHash } from 'node:crypto';
import { quote } from '../../resources/quote.ts';
import { type Duration, milliseconds } from '../dsl/duration.ts';
import { readPath, same } from '../entry-path.ts';
import type { HostReads } from '../read/observation.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { finds } from '../text-match.ts';
import { equals, type Verdict, verdict } from '../verdict.ts';

/** What a command did. */
export interface CommandState {
  readonly text: string;
  /** 124: it was stopped, for it took too long. */
  readonly status: number | null;
  /** Its first 64 KiB. */
  readonly stdout: string;
  /** Its last 64 KiB. */
  readonly stderr: string;
  readonly seconds: number;
}

const matchers = {
  /** It ends with 0. */
  succeed: (state: CommandState): Verdict => equals('exit status', 0, state.status, evidence(state)),
  exit: (state: CommandState, status: number): Verdict => equals('exit status', status, state.status, evidence(state)),
  /** A piece of what it prints, or a pattern. */
  stdout: (state: CommandState, piece: string | RegExp): Verdict =>
    finds('stdout', piece, state.stdout, evidence(state)),
  stderr: (state: CommandState, piece: string | RegExp): Verdict =>
    finds('stderr', piece, state.stderr, evidence(state)),
  /** All that it prints, but for the last line break. */
  output: (state: CommandState, text: string): Verdict =>
    equals('output', text, state.stdout.replace(/\n$/, ''), evidence(state)),
  /** What it prints is JSON, and has this value at a path: `json('icestats.source[0].listeners', 3)`; ''  is all of it. */
  json: (state: CommandState, path: string, value?: unknown): Verdict => {
    let whole: unknown;
    try {
      whole = JSON.parse(state.stdout);
    } catch (error) {
      const reason = (error instanceof Error ? error.message : String(error)).replace(/, ?".*/s, '');
      return verdict(false, 'output', 'JSON', reason, evidence(state));
    }
    const found = readPath(whole, path);
    if (value === undefined)
      return verdict(found !== undefined, path, 'there', found === undefined ? null : 'there', evidence(state));
    return verdict(same(found, value), path === '' ? 'JSON' : path, value, found, evidence(state));
  },
  /** It takes no longer than that on the host. */
  finishWithin: (state: CommandState, duration: Duration): Verdict =>
    verdict(
      state.seconds * 1000 <= milliseconds(duration) && state.status !== null,
      'time',
      `at most ${milliseconds(duration) / 1000} s`,
      `${state.seconds} s`,
      evidence(state),
    ),
};

function evidence({ text, stderr, status }: CommandState) {
  const hint = hints.get(status);
  return { command: text, ...(stderr === '' ? {} : { stderr }), ...(hint === undefined ? {} : { hint }) };
}

const hints: ReadonlyMap<number | null, string> = new Map([
  [124, 'it was stopped, for it took too long; give it a timeout'],
  [null, 'it did not end in time, or left something running that keeps its output open'],
  [127, 'the command is not on the host, or not in the path'],
]);

export const commandKind: SubjectKind<CommandState, typeof matchers> = { name: 'command', matchers };

export interface CommandOptions {
  /** Who runs it (root). */
  readonly user?: string;
  /** Seconds after which it is stopped (10). */
  readonly timeout?: number;
}

/** A command that only looks, in POSIX sh. What is said of it in one moment is said of one run. */
export function command(host: HostReads, text: string, { user, timeout = 10 }: CommandOptions = {}) {
  return new Subject(commandKind, text, host.name, () =>
    host.read({
      key: `command ${user ?? ''} ${timeout} ${text}`,
      timeout: timeout + 3,
      script: commandScript(text, user ?? null, timeout),
      parse: ({ output }) => ({ text, ...commandOf(output) }),
    }),
  );
}

const limit = 64 * 1024;

/**
 * Runs a command and brings its streams apart from each other, without a file on the host: what it prints goes out at
 * once, what it complains of is kept in a variable until then, with its exit status as the last line.
 */
export function commandScript(text: string, user: string | null, timeout: number): string {
  const end = `end-${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
  return `exec 3>&1
b=$(date +%s%N)
e=$({ {
timeout -k 1 ${timeout} ${user === null ? '' : `runuser -u ${quote(user)} -- `}sh -s 3>&- <<'${end}'
{
${text}
} </dev/null
exit
${end}
printf '\\n%s' "$?" >&2
} | { { head -c ${limit}; cat >/dev/null; } | base64 -w0 >&3; }; } 2>&1 | tail -c ${limit} | base64 -w0)
printf '\\n%s\\n%s\\n' "$e" $(($(date +%s%N) - b))`;
}

/** Reads the two streams, each one line of base64, and the nanoseconds. */
export function commandOf(output: string): Omit<CommandState, 'text'> {
  const [stdout = '', second = '', nanoseconds = ''] = output.split('\n');
  const said = Buffer.from(second, 'base64').toString('utf8');
  const [ending = '', status] = /\n(\d+)$/.exec(said) ?? [];
  return {
    status: status === undefined ? null : Number(status),
    stdout: Buffer.from(stdout, 'base64').toString('utf8'),
    stderr: ending === '' ? said : said.slice(0, -ending.length),
    seconds: Math.round(Number(nanoseconds) / 1e6) / 1000,
  };
}
