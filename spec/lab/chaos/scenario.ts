import fc from 'fast-check';
import { type Fault, faults } from './faults.ts';

/** What happens next: a fault, or a converge while others go on. */
export type Step =
  | { readonly does: 'fault'; readonly fault: Fault; readonly host: string; readonly seconds: number }
  | {
      readonly does: 'converge';
      readonly value: number;
      readonly killedAfter: number | null;
      /** Minutes that the operator's clock goes wrong by. */
      readonly clock: number;
    };

interface Box {
  readonly name: string;
  readonly kind: string;
}

/** So many faults, the same for the same seed, with a converge after about every third. */
export function scenario(boxes: readonly Box[], count: number, seed: number): Step[] {
  const choices = faults.flatMap((fault) =>
    boxes.flatMap(({ name, kind }) => (fault.kinds.some((one) => one === kind) ? [{ fault, host: name }] : [])),
  );
  const drawn = fc.record({
    choice: fc.constantFrom(...choices),
    seconds: fc.integer({ min: 5, max: 50 }).map((tenths) => tenths / 10),
    converge: fc.integer({ min: 0, max: 2 }).map((draw) => draw === 0),
    // Two at a time meet now and then, and some are killed on their way.
    value: fc.integer({ min: 10, max: 60 }),
    killedAfter: fc.option(fc.integer({ min: 1, max: 6 }), { freq: 3 }),
    clock: fc.constantFrom(0, 0, -90, 2 * 24 * 60),
  });
  return fc
    .sample(drawn, { numRuns: count, seed })
    .flatMap(({ choice, seconds, converge, value, killedAfter, clock }): Step[] => [
      ...(converge ? [{ does: 'converge', value, killedAfter, clock } as const] : []),
      { does: 'fault', ...choice, seconds },
    ]);
}
