import { setTimeout as pause } from 'node:timers/promises';
import { begin, finish } from '../run/conduct.ts';
import { isInfrastructure } from '../run/infrastructure.ts';
import { specInProgress } from '../run/spec-in-progress.ts';
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
 * Tries a piece of a spec again and again until nothing in it fails: sentences, chai's assertions, or errors.
 * @throws NotInTime with what failed last; what a host's connection throws, at once
 */
export async function eventually(
  body: () => unknown,
  { within = '10s', every = '500ms' }: Patience = {},
): Promise<void> {
  const outer = specInProgress();
  const deadline = performance.now() + milliseconds(within);
  for (let tries = 1; ; tries++) {
    const begun = begin(body);
    try {
      await finish(begun, { mustAssert: true });
      if (outer !== null) {
        outer.asserted += 1;
        outer.hearings.push(...begun.spec.hearings);
      }
      return;
    } catch (error) {
      if (isInfrastructure(error)) throw error;
      if (performance.now() >= deadline) throw notInTime(error, tries, milliseconds(within));
    }
    await pause(milliseconds(every));
  }
}

function notInTime(cause: unknown, tries: number, within: number): NotInTime {
  const last = cause instanceof Error ? cause.message : String(cause);
  return new NotInTime(`not within ${within / 1000} s, tried ${tries === 1 ? 'once' : `${tries} times`}: ${last}`, {
    cause,
  });
}
