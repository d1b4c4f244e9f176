import { setTimeout as pause } from 'node:timers/promises';
import { lookAnew } from '../read/anew.ts';
import { begin, finish } from '../run/conduct.ts';
import { isInfrastructure, mayComeBack, NotReached } from '../run/infrastructure.ts';
import { type SpecInProgress, specInProgress } from '../run/spec-in-progress.ts';
import { type Duration, milliseconds } from './duration.ts';

export interface Patience {
  /** How long it may take (10 s). */
  readonly within?: Duration;
  /** How long to wait between two tries (500 ms). */
  readonly every?: Duration;
}

/** Something that did not come true in time. The last failure is its cause, and in its message. */
export class NotInTime extends Error {
  override readonly name = 'NotInTime';
}

/**
 * Tries a piece of a spec again and again until nothing in it fails: sentences, chai's assertions, or errors. A host
 * that cannot be reached has this time to come back.
 * @throws NotInTime with what failed last; NotReached if a host could not be asked when the time was up
 */
export async function eventually(
  body: () => unknown,
  { within = '10s', every = '500ms' }: Patience = {},
): Promise<void> {
  const outer = specInProgress();
  const deadline = performance.now() + milliseconds(within);
  for (let tries = 1; ; tries++) {
    try {
      const { hearings } = await (tries === 1 ? tryOnce(body) : lookAnew(() => tryOnce(body)));
      if (outer !== null) {
        outer.asserted += 1;
        outer.hearings.push(...hearings);
        outer.lastTry = null;
      }
      return;
    } catch (error) {
      if (isInfrastructure(error) && !mayComeBack(error)) throw error;
      // Nobody waits for what a spec tries whose time is up.
      if (performance.now() >= deadline || outer?.ended) throw notInTime(error, tries, milliseconds(within));
      if (outer !== null) outer.lastTry = { error };
    }
    await pause(milliseconds(every));
  }
}

async function tryOnce(body: () => unknown): Promise<SpecInProgress> {
  const begun = begin(body, specInProgress()?.scope ?? null);
  await finish(begun, { mustAssert: true });
  return begun.spec;
}

function notInTime(cause: unknown, tries: number, within: number): NotInTime | NotReached {
  const tried = `not within ${within / 1000} s, tried ${tries === 1 ? 'once' : `${tries} times`}`;
  if (isInfrastructure(cause)) return new NotReached((last) => `${tried}: ${last}`, cause);
  return new NotInTime(`${tried}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
}
