import { isSpec } from '../is-spec.ts';
import { placeOf } from './place.ts';
import { type SpecInProgress, specInProgress } from './spec-in-progress.ts';

type Listener = (error: Error, origin: NodeJS.UncaughtExceptionOrigin) => void;

/**
 * Has errors told that nobody waits for: thrown in a callback, or a promise that fails unheard. They belong to the
 * spec, or hook, whose body began what threw; null: to a file of specs. All others go where they went before.
 * @returns what puts everything back
 */
export function watchStrayErrors(told: (error: unknown, spec: SpecInProgress | null) => void): () => void {
  const before: readonly Listener[] = process.listeners('uncaughtException');
  const onError: Listener = (error, origin) => {
    const spec = specInProgress();
    if (spec !== null || placeOf(error?.stack, isSpec) !== null) told(error, spec);
    else if (before.length === 0) throw error;
    else for (const listener of before) listener(error, origin);
  };
  const onRejection = (reason: unknown): void => {
    if (reason instanceof Error) onError(reason, 'unhandledRejection');
    else told(reason, specInProgress());
  };
  for (const listener of before) process.off('uncaughtException', listener);
  process.on('uncaughtException', onError);
  process.on('unhandledRejection', onRejection);
  return () => {
    process.off('uncaughtException', onError);
    process.off('unhandledRejection', onRejection);
    for (const listener of before) process.on('uncaughtException', listener);
  };
}
