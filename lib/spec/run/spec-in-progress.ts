import { AsyncLocalStorage } from 'node:async_hooks';
import type { Hearing } from '../../events/types.generated.ts';
import type { Check } from '../sentence/check.ts';
import type { Subject } from '../subject.ts';
import { Scope, suiteScope } from './scope.ts';

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
  /** What ends with it, or with its suite. */
  readonly scope = new Scope(currentScope());
  /** As of `performance.now()`. */
  readonly begunAt = performance.now();
  /** How many of chai's own assertions were made. */
  asserted = 0;
}

const storage = new AsyncLocalStorage<SpecInProgress>();

/** The spec that is running here; null outside of specs. */
export function specInProgress(): SpecInProgress | null {
  return storage.getStore() ?? null;
}

function currentScope(): Scope | null {
  return specInProgress()?.scope ?? suiteScope();
}

/** Runs a spec's body, so that what it says is known to be its own. */
export function inSpec<T>(spec: SpecInProgress, body: () => T): T {
  return storage.run(spec, body);
}
