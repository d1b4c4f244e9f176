import { type Duration, milliseconds } from '../dsl/duration.ts';
import { type EntryValue, entry } from '../entry.ts';
import { asCommand, type Command, type Ran, ranOf } from '../read/commands.ts';
import type { HostReads } from '../read/observation.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { finds } from '../text-match.ts';
import { equals, type Verdict, verdict } from '../verdict.ts';

/** What a command did. */
export interface CommandState extends Ran {
  readonly text: string;
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
  /**
   * What it prints is JSON, and has this value at a path, or a number within bounds: `json('source[0].listeners', 3)`,
   * `json('listeners', { atLeast: 1 })`; '' is all of it.
   */
  json: (state: CommandState, path: string, value?: EntryValue): Verdict => {
    let whole: unknown;
    try {
      whole = JSON.parse(state.stdout);
    } catch (error) {
      const reason = (error instanceof Error ? error.message : String(error)).replace(/, ?".*/s, '');
      return verdict(false, 'output', 'JSON', reason, evidence(state));
    }
    return entry(whole, path, value, { evidence: evidence(state) });
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

function evidence({ text, stderr, status, keptBy }: CommandState) {
  const hint = keptBy === null ? hints.get(status) : `it was not run: the one before it did not end: ${keptBy}`;
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
  const wanted: Command = { text, user: user ?? null, timeout };
  return new Subject(commandKind, text, host.name, () =>
    host.read({
      key: `command ${wanted.user ?? ''} ${timeout} ${text}`,
      together: asCommand(wanted),
      parse: (answer) => ({ text, ...ranOf(answer, wanted) }),
    }),
  );
}
