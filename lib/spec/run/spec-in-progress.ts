import { AsyncLocalStorage } from 'node:async_hooks';
import type { Figure, Hearing } from '../../events/types.generated.ts';
import type { Check } from '../sentence/check.ts';
import type { Subject } from '../subject.ts';
import { Scope } from './scope.ts';

/** A sentence that has begun: `expect(thing)`. */
interface Sentence {
  readonly subject: Subject;
  /** Whether it has come to say something. */
  complete: boolean;
  readonly said: Error;
}

/** What one spec, or one hook, has said and heard so far. */
export class SpecInProgress {
  readonly checks: Check[] = [];
  readonly sentences: Sentence[] = [];
  readonly hearings: Hearing[] = [];
  readonly figures: Figure[] = [];
  /** What ends with it, or with its suite. */
  readonly scope: Scope;
  /** As of `performance.now()`. */
  readonly begunAt = performance.now();
  /** How many of chai's own assertions were made. */
  asserted = 0;
  /** What it waits for besides what it said: steps that it takes on hosts. */
  readonly steps = new Set<string>();
  /** What failed last in what it tries until nothing fails. */
  lastTry: { readonly error: unknown } | null = null;
  /** The spec, or hook, as mocha knows it. */
  runnable: Mocha.Runnable | null = null;
  /** Whether its outcome is known: nothing that it began goes on for its sake. */
  ended = false;
  #broken: { readonly error: unknown } | null = null;
  #whenBroken: ((error: unknown) => void) | null = null;

  /** @param around the scope of its suite, or of the spec that it is a piece of; null: of neither */
  constructor(around: Scope | null = null) {
    this.scope = new Scope(around);
  }

  /** Ends it with an error of which its body does not know: something that it began threw where nobody waits for it. */
  breakOff(error: unknown): void {
    this.#broken ??= { error };
    this.#whenBroken?.(error);
  }

  /** Gives what a promise gives, or rejects as soon as the spec is broken off. */
  unlessBroken<T>(result: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#broken !== null) reject(this.#broken.error);
      this.#whenBroken = reject;
      result.then(resolve, reject);
    });
  }

  /** Nobody waits for it any more: its time is up. */
  giveUp(): void {
    this.ended = true;
    for (const check of this.checks) check.givenUp = true;
  }

  /** What it is waiting for now, as in `service nginx on relay-eu1`. */
  get waitsFor(): string[] {
    const looks = this.checks.filter((check) => check.outcome !== null && !check.settled);
    return [...new Set([...looks.map(({ subject }) => subject.title), ...this.steps])];
  }
}

/** Keeps it known that the spec waits for a step. */
export async function asStep<T>(what: string, step: Promise<T>): Promise<T> {
  const spec = specInProgress();
  spec?.steps.add(what);
  return step.finally(() => spec?.steps.delete(what));
}

const storage = new AsyncLocalStorage<SpecInProgress>();

/** The spec that is running here; null outside of specs. */
export function specInProgress(): SpecInProgress | null {
  return storage.getStore() ?? null;
}

/** Runs a spec's body, so that what it says is known to be its own. */
export function inSpec<T>(spec: SpecInProgress, body: () => T): T {
  return storage.run(spec, body);
}
