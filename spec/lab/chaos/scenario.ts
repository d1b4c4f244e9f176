import fc from 'fast-check';
import { type Fault, faults } from './faults.ts';

/** What happens next: a fault, or a converge while others go on. */
export type Step =
  | { readonly does: 'fault'; readonly fault: Fault; readonly host: string; readonly seconds: number }
  /** A fault as well: the disk is full when somebody converges the host. */
  | { readonly does: 'no room'; readonly host: string; readonly left: number; readonly value: number }
  /** Two converges of a host, the first of everything: the second begins while the first changes it. */
  | { readonly does: 'two at once'; readonly value: number }
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

export const noRoom = 'no room for a converge';
/** The families of faults that simply happen. */
const sudden = [...new Set(faults.map(({ family }) => family))];
export const families: readonly string[] = [noRoom, ...sudden];

const any = fc.noBias(fc.nat());
const order = <T>(all: readonly T[]) => fc.noBias(fc.shuffledSubarray([...all], { minLength: all.length }));
const round = fc.record({
  order: order(sudden),
  hosts: fc.array(any, { minLength: families.length, maxLength: families.length }),
  tenths: fc.array(fc.noBias(fc.integer({ min: 5, max: 40 })), { minLength: sudden.length, maxLength: sudden.length }),
  // Nothing arrives, or a part of it, or all of it, and then there is no room for what is to be kept.
  left: fc.constantFrom(0, 16, 64, 71, 82),
  killed: fc.record({ before: any, after: fc.noBias(fc.integer({ min: 1, max: 6 })) }),
  late: fc.record({ before: any, clock: fc.constantFrom(null, 0, -90, 2 * 24 * 60) }),
});

/**
 * So many faults, the same for the same seed, in rounds: one of each family, all kinds of it in turn over the rounds.
 * In each, two converge at once, one converge is killed on its way, and mostly there is one more, of an operator whose
 * clock may be wrong.
 */
export function scenario(boxes: readonly Box[], count: number, seed: number): Step[] {
  const rounds = fc.sample(round, { numRuns: Math.ceil(count / families.length), seed });
  const turns = sudden.map((family) => faults.filter((fault) => fault.family === family));
  const [kinds = []] = fc.sample(fc.tuple(...turns.map(order)), { numRuns: 1, seed });
  const among = (kind: readonly string[], draw: number) => {
    const fit = boxes.filter((box) => kind.includes(box.kind));
    return fit[draw % fit.length]?.name ?? '';
  };
  const steps = rounds.flatMap(({ order, hosts, tenths, left, killed, late }, index): Step[] => {
    // Nothing else in here has these values, so there is something to change.
    const begin: Step[] = [
      { does: 'no room', host: among(['master', 'relay'], hosts[sudden.length] ?? 0), left, value: 120 + (index % 40) },
      { does: 'two at once', value: 60 + 2 * (index % 20) },
    ];
    const others = order.flatMap((family, place): Step[] => {
      const turn = kinds[sudden.indexOf(family)] ?? [];
      const fault = turn[index % turn.length];
      if (fault === undefined) return [];
      const before: Step[] = [];
      if (killed.before % order.length === place)
        before.push({ does: 'converge', value: 10 + (index % 20), killedAfter: killed.after, clock: 0 });
      if (late.before % order.length === place && late.clock !== null)
        before.push({ does: 'converge', value: 30 + (index % 20), killedAfter: null, clock: late.clock });
      const host = among(fault.kinds, hosts[place] ?? 0);
      return [...before, { does: 'fault', fault, host, seconds: (tenths[place] ?? 0) / 10 }];
    });
    return [...begin, ...others];
  });
  let missing = count;
  return steps.filter(({ does }) => (does !== 'fault' && does !== 'no room') || missing-- > 0);
}
