import { performance } from 'node:perf_hooks';
import { Runner, Test } from 'mocha';
import type { SpecBegun, SpecResult } from '../../events/types.generated.ts';
import { askMocha } from './ask-mocha.ts';
import { isInfrastructure } from './infrastructure.ts';
import type { Place } from './place.ts';
import { specFailures } from './spec-failure.ts';
import { isTimeout, timeIsUp } from './too-slow.ts';
import { testsOf, type Unit } from './units.ts';
import type { Notes } from './wrap.ts';

export interface UnitOptions {
  readonly notes: Notes;
  readonly placeOf: (stack: string | undefined) => Place | null;
  /** The name of a file as it is told. */
  readonly fileName: (file: string | undefined) => string;
  readonly tagsOf: (test: Mocha.Runnable) => string[];
  readonly signal: AbortSignal;
  /** Told as it happens; null: nobody wants to know. */
  readonly begun: ((event: SpecBegun) => void) | null;
  readonly report: (result: SpecResult) => void;
}

type Ended = Pick<SpecResult, 'outcome' | 'reason' | 'failures'>;

/** Runs a unit, and reports each of its specs: those that hooks kept from running, too. */
export async function runUnit(unit: Unit, options: UnitOptions): Promise<void> {
  const { notes, signal } = options;
  const left = new Set<Mocha.Runnable>(testsOf(unit.root));
  const runner = new Runner(unit.root, {});
  // Why the rest of a suite is not run.
  let obstacle: Ended | null = null;
  let startedAt = performance.now();
  /** What was wrong in attempts that are made again. */
  const earlier = new Map<Mocha.Runnable, string[]>();

  const report = (runnable: Mocha.Runnable, ended: Ended): void => {
    const original = originalOf(runnable);
    left.delete(original);
    options.report({
      type: 'spec-result',
      at: new Date().toISOString(),
      file: options.fileName(runnable.file ?? original.file),
      line: null,
      path: runnable.titlePath().slice(0, -1),
      title: runnable.title,
      host: unit.host,
      tags: options.tagsOf(original),
      seconds: ended.outcome === 'skipped' ? 0 : (runnable.duration ?? performance.now() - startedAt) / 1000,
      attempts: attemptsOf(runnable),
      earlier: earlier.get(original) ?? [],
      heard: notes.specs.get(runnable)?.hearings ?? [],
      figures: notes.specs.get(runnable)?.figures ?? [],
      ...ended,
    });
  };

  const tooSlow = (runnable: Mocha.Runnable, error: unknown): unknown => {
    const spec = notes.specs.get(runnable);
    spec?.giveUp();
    return spec === undefined ? error : timeIsUp(spec, { timeout: runnable.timeout(), host: unit.host });
  };

  const failed = (error: unknown): Ended => ({
    outcome: isInfrastructure(error) ? 'unreachable' : 'failed',
    reason: null,
    failures: specFailures(error, options.placeOf),
  });

  runner.on('test', (test) => {
    startedAt = performance.now();
    options.begun?.(begun(test, unit.host));
  });
  runner.on('retry', (test, error: unknown) => {
    const messages = failed(isTimeout(error) ? tooSlow(test, error) : error).failures.map(({ message }) => message);
    const original = originalOf(test);
    earlier.set(original, [...(earlier.get(original) ?? []), messages.join('\n')]);
  });
  runner.on('pass', (test) => report(test, { outcome: 'passed', reason: null, failures: [] }));
  runner.on('pending', (test) => report(test, skipped(notes.reasons.get(test) ?? whySkipped(test))));
  runner.on('fail', (runnable, error: unknown) => {
    const ended = failed(isTimeout(error) ? tooSlow(runnable, error) : error);
    report(runnable, ended);
    const reason = `${runnable.title} failed`;
    if (runnable instanceof Test) return;
    obstacle = ended.outcome === 'unreachable' ? { ...ended, reason } : skipped(reason);
  });
  const stop = () => runner.abort();
  signal.addEventListener('abort', stop);
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else runner.run(() => resolve());
    leaveStrayErrors(runner);
  });
  signal.removeEventListener('abort', stop);
  runner.dispose();
  for (const test of left) report(test, obstacle ?? skipped('the run was stopped before it'));
}

function begun(test: Mocha.Test, host: string | null): SpecBegun {
  const at = new Date().toISOString();
  return { type: 'spec-begun', at, host, path: test.titlePath().slice(0, -1), title: test.title };
}

/** Mocha takes an error that nobody waits for as one of whatever each of its runners is at; we know whose it is. */
function leaveStrayErrors(runner: Mocha.Runner): void {
  for (const [event, name] of [
    ['uncaughtException', 'uncaught'],
    ['unhandledRejection', 'unhandled'],
  ] as const) {
    const listener: unknown = Reflect.get(runner, name);
    if (isListener(listener)) process.off(event, listener);
  }
}

function isListener(value: unknown): value is () => void {
  return typeof value === 'function';
}

function whySkipped(test: Mocha.Runnable): string {
  if (test.parent?.isPending()) return 'its suite is skipped';
  return test.fn === undefined ? 'it has no body, or is marked with .skip' : 'a hook skipped it';
}

function skipped(reason: string | null): Ended {
  return { outcome: 'skipped', reason, failures: [] };
}

/** A spec that is tried again is a copy of the one that was written. */
function originalOf(runnable: Mocha.Runnable): Mocha.Runnable {
  const original = askMocha(runnable, 'retriedTest');
  return isRunnable(original) ? original : runnable;
}

function isRunnable(value: unknown): value is Mocha.Runnable {
  return typeof value === 'object' && value !== null && 'titlePath' in value;
}

function attemptsOf(runnable: Mocha.Runnable): number {
  const retry: unknown = Reflect.get(runnable, '_currentRetry');
  return typeof retry === 'number' ? retry + 1 : 1;
}
