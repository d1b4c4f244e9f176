import { Suite } from 'mocha';
import { askMocha } from './ask-mocha.ts';
import { hasHooks } from './wrap.ts';

/** A piece of all specs that one mocha runner runs: what is said of one host, or a suite as it stands. */
export interface Unit {
  /** Null: it may touch any host, so nothing runs beside it. */
  readonly host: string | null;
  readonly root: Suite;
}

/**
 * Cuts a tree of suites into units, in the order in which they are written. What `hosts` made becomes a unit for each
 * host, unless a suite around it has hooks or specs of its own.
 */
export function unitsOf(root: Suite, hostOf: (suite: Suite) => string | undefined): Unit[] {
  if (hasHooks(root) || root.tests.length > 0) return [{ host: null, root }];
  return root.suites.flatMap((suite) => {
    const own = ofHosts(suite, hostOf);
    return own ?? [{ host: null, root: around(root, suite) }];
  });
}

/** The units of a suite in which there is nothing but what `hosts` made; else null. */
function ofHosts(suite: Suite, hostOf: (suite: Suite) => string | undefined): Unit[] | null {
  const parent = suite.parent;
  if (parent === undefined) return null;
  const host = hostOf(suite);
  if (host !== undefined) return [{ host, root: around(parent, suite) }];
  if (hasHooks(suite) || suite.tests.length > 0) return null;
  const units: Unit[] = [];
  for (const child of [...suite.suites]) {
    const own = ofHosts(child, hostOf);
    if (own === null) return null;
    units.push(...own);
  }
  return units;
}

/** A copy of a suite and of those that it is in, up to the root, with nothing in it but one child. */
function around(suite: Suite, child: Suite): Suite {
  const copy = new Suite(suite.title, suite.ctx);
  copy.root = suite.root;
  copy.timeout(suite.timeout());
  copy.slow(suite.slow());
  copy.retries(suite.retries());
  copy.suites = [child];
  child.parent = copy;
  return suite.root || suite.parent === undefined ? copy : around(suite.parent, copy);
}

/** Takes what is not wanted out of a suite; whether anything is left. */
export function prune(suite: Suite, wanted: (test: Mocha.Test) => boolean): boolean {
  suite.tests = suite.tests.filter(wanted);
  suite.suites = suite.suites.filter((child) => prune(child, wanted));
  return suite.tests.length + suite.suites.length > 0;
}

/** All specs of a suite, in the order in which they run. */
export function testsOf(suite: Suite): Mocha.Test[] {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}

/** Leaves what is marked with `.only`, if anything is. */
export function keepOnly(root: Suite): void {
  if (askMocha(root, 'hasOnly') === true) askMocha(root, 'filterOnly');
}
