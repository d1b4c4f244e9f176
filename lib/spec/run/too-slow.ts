import type { CheckFailure } from '../sentence/check.ts';
import { ChecksFailed } from '../sentence/checks-failed.ts';
import { failureText } from '../sentence/failure-text.ts';
import { isInfrastructure, NotReached } from './infrastructure.ts';
import type { SpecInProgress } from './spec-in-progress.ts';

interface Spent {
  /** Milliseconds. */
  readonly timeout: number;
  readonly host: string | null;
}

/** What is told of a spec, or a hook, whose time was up: of one that waited for a host to come back, that. */
export function timeIsUp(spec: SpecInProgress, spent: Spent): TooSlow | NotReached {
  const tried = spec.lastTry?.error;
  const open = spec.checks.filter(({ settled }) => !settled);
  const obstacle = open.find(({ lastObstacle }) => lastObstacle !== null)?.lastObstacle ?? tried;
  if (isInfrastructure(obstacle) && open.every(({ lastFailure }) => lastFailure === null)) {
    return new NotReached((last) => `not done within ${spent.timeout / 1000} s: ${last}`, obstacle);
  }
  return new TooSlow(spec, spent);
}

/** A spec, or a hook, whose time was up. Where it looked again and again, what it saw last is the cause. */
class TooSlow extends Error {
  override readonly name = 'TooSlow';
  readonly hint: string;

  constructor(spec: SpecInProgress, { timeout, host }: Spent) {
    const seen = spec.checks.flatMap(({ settled, lastFailure }) =>
      settled || lastFailure === null ? [] : lastFailure,
    );
    const what = seen.length > 0 ? `: ${seen.map(textOf).join('; ')}` : `: ${waiting(spec, host)}`;
    const cause = seen.length > 0 ? new ChecksFailed(seen) : spec.lastTry?.error;
    super(`not done within ${timeout / 1000} s${what}`, cause === undefined ? {} : { cause });
    this.hint = "this.timeout('2m') in a body that is a `function ()` gives it more time";
  }
}

/** It looked for less time than its sentence gives. */
function textOf(failure: CheckFailure): string {
  return failureText({ ...failure, check: { ...failure.check, within: null } });
}

function waiting({ waitsFor, lastTry }: SpecInProgress, host: string | null): string {
  if (lastTry !== null)
    return `last: ${lastTry.error instanceof Error ? lastTry.error.message : String(lastTry.error)}`;
  if (waitsFor.length > 0) return `it waited for ${waitsFor.join(', and for ')}`;
  const nothing = `it waited for nothing ${host === null ? 'on any host' : `on ${host}`}`;
  return `${nothing}, but for a promise that nobody keeps or a callback that nobody calls`;
}

/** Whether an error is mocha's: a spec took longer than it may. */
export function isTimeout(error: unknown): boolean {
  return error instanceof Error && Reflect.get(error, 'code') === 'ERR_MOCHA_TIMEOUT';
}
