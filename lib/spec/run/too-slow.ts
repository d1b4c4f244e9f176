import type { CheckFailure } from '../sentence/check.ts';
import { ChecksFailed } from '../sentence/checks-failed.ts';
import { failureText } from '../sentence/failure-text.ts';
import type { SpecInProgress } from './spec-in-progress.ts';

/** A spec, or a hook, whose time was up. Where it looked again and again, what it saw last is the cause. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow';
  readonly hint: string;

  constructor(spec: SpecInProgress, { timeout, host }: { readonly timeout: number; readonly host: string | null }) {
    const seen = spec.checks.flatMap(({ settled, lastFailure }) =>
      settled || lastFailure === null ? [] : lastFailure,
    );
    const what = seen.length > 0 ? `: ${seen.map(textOf).join('; ')}` : `: ${waiting(spec, host)}`;
    super(`not done within ${timeout / 1000} s${what}`, seen.length > 0 ? { cause: new ChecksFailed(seen) } : {});
    this.hint = "this.timeout('2m') in a body that is a `function ()` gives it more time";
  }
}

/** It looked for less time than its sentence gives. */
function textOf(failure: CheckFailure): string {
  return failureText({ ...failure, check: { ...failure.check, within: null } });
}

function waiting({ waitsFor }: SpecInProgress, host: string | null): string {
  if (waitsFor.length > 0) return `it waited for ${waitsFor.join(', and for ')}`;
  const nothing = `it waited for nothing ${host === null ? 'on any host' : `on ${host}`}`;
  return `${nothing}, but for a promise that nobody keeps or a callback that nobody calls`;
}

/** Whether an error is mocha's: a spec took longer than it may. */
export function isTimeout(error: unknown): boolean {
  return error instanceof Error && Reflect.get(error, 'code') === 'ERR_MOCHA_TIMEOUT';
}
