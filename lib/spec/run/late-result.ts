import path from 'node:path';
import type { SpecResult } from '../../events/types.generated.ts';
import { isSpec } from '../is-spec.ts';
import { placeOf, relativePlace } from './place.ts';
import { specFailures } from './spec-failure.ts';
import type { SpecInProgress } from './spec-in-progress.ts';
import { tagsOf } from './wanted.ts';

interface Told {
  /** What file names are told relative to. */
  readonly directory: string;
  /** The host that a suite is about. */
  readonly hostOf: (suite: Mocha.Suite) => string | undefined;
}

/** What is told of an error that came when the spec that began it had ended; spec null: no spec began it. */
export function lateResult(error: unknown, spec: SpecInProgress | null, { directory, hostOf }: Told): SpecResult {
  const runnable = spec?.runnable ?? null;
  const place = (stack: string | undefined) => relativePlace(placeOf(stack, isSpec), directory);
  const failures = specFailures(error, place);
  const file = runnable?.file;
  return {
    type: 'spec-result',
    at: new Date().toISOString(),
    file: file === undefined ? (failures[0]?.file ?? '') : path.relative(directory, file),
    line: null,
    path: runnable?.titlePath().slice(0, -1) ?? [],
    title: runnable === null ? 'an error outside of any spec' : `${runnable.title}: an error after it had ended`,
    host: hostAround(runnable?.parent, hostOf),
    tags: runnable === null ? [] : tagsOf(runnable),
    outcome: 'failed',
    seconds: 0,
    attempts: 1,
    earlier: [],
    reason: null,
    failures,
    heard: [],
    figures: [],
  };
}

function hostAround(suite: Mocha.Suite | undefined, hostOf: Told['hostOf']): string | null {
  return suite === undefined ? null : (hostOf(suite) ?? hostAround(suite.parent, hostOf));
}
