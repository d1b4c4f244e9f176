import { callsAssert } from './calls-assert.ts';
import { AssertsNothing, type Begun, begin, finish, lookSoon } from './conduct.ts';
import { isInfrastructure } from './infrastructure.ts';
import type { Missing } from './missing.ts';
import { Scope } from './scope.ts';
import type { SpecInProgress } from './spec-in-progress.ts';
import { activeRun } from './spec-run.ts';

/** What is known of specs besides what mocha keeps of them. */
export class Notes {
  /** Why a spec was skipped. */
  readonly reasons = new WeakMap<object, string>();
  /** What a spec, or a hook, said and heard. */
  readonly specs = new WeakMap<object, SpecInProgress>();
}

const hookNames = ['_beforeAll', '_beforeEach', '_afterEach', '_afterAll'];

/**
 * Has every spec and hook of a suite say what it says through us. `ahead`: specs that cannot touch anything are begun
 * together with the one before, so that all that they ask of the host is one round trip.
 */
export function wrapSuite(
  suite: Mocha.Suite,
  notes: Notes,
  missing: Missing,
  ahead: (suite: Mocha.Suite) => boolean,
  around: Scope = activeRun().scopeOfAll,
): void {
  const scope = new Scope(around, () => suite.afterAll('ends what was begun in it', () => scope.end()));
  for (const hook of hooksOf(suite)) {
    wrap(hook, (context, body) => finishHook({ notes, scope }, hook, context, body));
  }
  const begun = new Map<Mocha.Test, Begun>();
  const together = ahead(suite) && !hasEachHooks(suite);
  const bodies = new Map(suite.tests.map((test) => [test, test.fn]));

  const startFrom = (index: number): void => {
    for (const test of suite.tests.slice(index)) {
      const body = bodies.get(test);
      if (begun.has(test) || test.isPending() || body === undefined || !canBeBegun(body)) return;
      const spec = begin(() => Reflect.apply(body, undefined, []), scope);
      begun.set(test, spec);
      spec.spec.runnable = test;
      notes.specs.set(test, spec.spec);
      if (spec.result !== null) return;
      lookSoon(spec);
    }
  };

  for (const test of suite.tests) {
    const perform = (context: Mocha.Context, body: Body) => {
      const now = begun.get(test) ?? begin(() => callBody(body, context), scope);
      begun.delete(test);
      now.spec.runnable = context.test ?? test;
      notes.specs.set(now.spec.runnable, now.spec);
      // Where it stands among those that are wanted.
      const index = suite.tests.indexOf(test);
      if (together && now.result === null && index >= 0) startFrom(index + 1);
      return conclude(now, { context, mustAssert: !assertsItself(body) }, missing, notes);
    };
    wrap(test, perform);
  }
  for (const child of suite.suites) wrapSuite(child, notes, missing, ahead, scope);
}

interface Concluded {
  readonly context: Mocha.Context;
  readonly mustAssert: boolean;
}

async function conclude(now: Begun, { context, mustAssert }: Concluded, missing: Missing, notes: Notes): Promise<void> {
  try {
    try {
      await finish(now, { mustAssert });
    } finally {
      if (!now.spec.scope.unused) await endOf(now.spec);
      now.spec.ended = true;
    }
  } catch (error) {
    // What calls this.skip() says nothing any more, and need not.
    if (context.test?.isPending()) {
      notes.reasons.set(context.test, 'it skipped itself');
      if (error instanceof AssertsNothing) return;
    }
    const excuse = isInfrastructure(error) ? null : missing.excuse(error);
    if (excuse === null) {
      missing.remember(error);
      throw error;
    }
    if (context.test !== undefined) notes.reasons.set(context.test, excuse);
    context.skip();
  }
}

/** What was kept over a spec tells what came of it, and what was its own ends. */
async function endOf(spec: SpecInProgress): Promise<void> {
  await spec.scope.tell(spec);
  await spec.scope.end();
}

interface Around {
  readonly notes: Notes;
  readonly scope: Scope;
}

async function finishHook(
  { notes, scope }: Around,
  hook: Mocha.Runnable,
  context: Mocha.Context,
  body: Body,
): Promise<void> {
  const begun = begin(() => callBody(body, context), scope);
  begun.spec.runnable = hook;
  notes.specs.set(hook, begun.spec);
  await finish(begun, { mustAssert: false });
  begun.spec.ended = true;
}

type Body = (this: Mocha.Context, ...args: never[]) => unknown;

function wrap(runnable: Mocha.Runnable, perform: (context: Mocha.Context, body: Body) => Promise<void>): void {
  const body = runnable.fn;
  if (body === undefined) return;
  runnable.fn = function (this: Mocha.Context) {
    return perform(this, body);
  };
  Object.assign(runnable, { async: 0, sync: true });
}

/** Whether a body makes assertions that are not chai's, such as Node's own: these cannot be counted, but seen. */
function assertsItself(body: Body): boolean {
  return callsAssert(String(body));
}

/** Calls a body as mocha would; one that takes a callback has ended when it calls it. */
function callBody(body: Body, context: Mocha.Context): unknown {
  if (body.length === 0) return Reflect.apply(body, context, []);
  return new Promise<void>((resolve, reject) => {
    const done = (error?: unknown) => (error === undefined || error === null ? resolve() : reject(error));
    Reflect.apply(body, context, [done]);
  });
}

/** An arrow function without parameters that is not async: it has no `this`, and ends before anything else happens. */
function canBeBegun(body: Body): boolean {
  return body.length === 0 && !Object.hasOwn(body, 'prototype') && body.constructor.name === 'Function';
}

function hooksOf(suite: Mocha.Suite): Mocha.Hook[] {
  return hookNames.flatMap((name) => {
    const hooks: unknown = Reflect.get(suite, name);
    return Array.isArray(hooks) ? hooks : [];
  });
}

function hasEachHooks(suite: Mocha.Suite): boolean {
  const own = ['_beforeEach', '_afterEach'].some((name) => {
    const hooks: unknown = Reflect.get(suite, name);
    return Array.isArray(hooks) && hooks.length > 0;
  });
  return own || (suite.parent !== undefined && hasEachHooks(suite.parent));
}

/** Whether something is to be done before or after the specs of a suite. */
export function hasHooks(suite: Mocha.Suite): boolean {
  return hooksOf(suite).length > 0;
}
