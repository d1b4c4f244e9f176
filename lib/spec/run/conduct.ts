import type { CheckFailure } from '../sentence/check.ts';
import { ChecksFailed } from '../sentence/checks-failed.ts';
import { evaluate } from '../sentence/evaluate.ts';
import type { Scope } from './scope.ts';
import { inSpec, SpecInProgress } from './spec-in-progress.ts';

/** What a spec said that cannot count: nothing, or half a sentence. */
export class AssertsNothing extends Error {
  override readonly name = 'AssertsNothing';

  constructor(message: string, said: Error | null) {
    super(message);
    // Where the sentence is. A spec that says nothing has no place but its title.
    this.stack = said?.stack ?? '';
  }
}

/** A spec whose body has begun: more than its body, it is what the body said. */
export interface Begun {
  readonly spec: SpecInProgress;
  /** What the body gave, or a promise of it; a sentence counts as nothing. */
  readonly result: Promise<unknown> | null;
  readonly error: { readonly value: unknown } | null;
}

/** Calls the body of a spec, which ends with what is around it. What it says is recorded, and not looked at yet. */
export function begin(body: () => unknown, around: Scope | null): Begun {
  const spec = new SpecInProgress(around);
  try {
    const result = inSpec(spec, body);
    return { spec, result: isPromise(result) ? result : null, error: null };
  } catch (value) {
    return { spec, result: null, error: { value } };
  }
}

/** Sentences can be awaited too, but nothing happens in them that anyone would have to wait for. */
function isPromise(value: unknown): value is Promise<unknown> {
  return value instanceof Promise;
}

/** Has what a body said looked at from now on. While the spec waits for its turn, what came of it is kept. */
export function lookSoon({ spec }: Begun): void {
  inSpec(spec, () => {
    for (const check of spec.checks) if (!check.awaited) void evaluate(check).catch(() => {});
  });
}

interface Finishing {
  readonly mustAssert: boolean;
}

/**
 * Waits for a body to end, looks at what it said, and throws what is wrong: its own error, or all checks that failed.
 * @throws ChecksFailed, AssertsNothing, what the body threw, or what something that it began threw meanwhile
 */
export function finish(begun: Begun, options: Finishing): Promise<void> {
  return begun.spec.unlessBroken(settle(begun, options));
}

async function settle({ spec, result, error }: Begun, { mustAssert }: Finishing): Promise<void> {
  const thrown = error ?? (result === null ? null : await rejection(result));
  // What was awaited in the body is known there, and thrown there.
  const left = spec.checks.filter((check) => !check.awaited);
  const outcomes = await Promise.all(inSpec(spec, () => left.map(evaluate)));
  const failures = outcomes.filter((failure) => failure !== null);
  if (thrown !== null) throw withFailures(thrown.value, failures);
  if (failures.length > 0) throw new ChecksFailed(failures);
  const half = spec.sentences.find(({ complete }) => !complete);
  if (half !== undefined) {
    throw new AssertsNothing(
      `${half.subject.title}: the sentence ends before it says anything: add a matcher`,
      half.said,
    );
  }
  if (mustAssert && spec.checks.length === 0 && spec.asserted === 0) {
    throw new AssertsNothing('this spec asserts nothing: without an expectation it could never fail', null);
  }
}

async function rejection(result: Promise<unknown>): Promise<{ readonly value: unknown } | null> {
  try {
    await result;
    return null;
  } catch (value) {
    return { value };
  }
}

function withFailures(error: unknown, failures: readonly CheckFailure[]): unknown {
  return error instanceof ChecksFailed && failures.length > 0
    ? new ChecksFailed([...error.failures, ...failures])
    : error;
}
