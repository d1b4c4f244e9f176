import { childrenOf, textOf } from '../element.ts';
import { example } from './example.ts';
import type { LintRule, Problem } from './rule.ts';
import { lastOf, numberOf } from './values.ts';

const limits = (queue: number) =>
  `<clients>500</clients>\n<sources>8</sources>\n<queue-size>${queue}</queue-size>\n<burst-size>65536</burst-size>`;

export const queueBelowBurst: LintRule = {
  code: 'queue-below-burst',
  severity: 'error',
  dialects: ['2.4', '2.5'],
  what: 'a queue that does not hold the burst',
  why: 'A listener begins with `<burst-size>` bytes behind, and is dropped when more than `<queue-size>` behind: `fallen too far behind` in the log, soon after everybody connects.',
  remedy: 'Make `<queue-size>` several times `<burst-size>`: 524288 beside 65536.',
  *check(root): Generator<Problem> {
    const limits = lastOf(root, 'limits') ?? root;
    const general = { queue: numberOf(limits, 'queue-size', 512_000), burst: numberOf(limits, 'burst-size', 65_536) };
    if (general.queue <= general.burst) {
      const at = lastOf(limits, 'queue-size') ?? lastOf(limits, 'burst-size') ?? limits;
      yield { at, message: messageOf(general) };
    }
    for (const block of childrenOf(root, 'mount')) {
      const at = lastOf(block, 'queue-size') ?? lastOf(block, 'burst-size');
      if (at === undefined) continue;
      const here = {
        queue: numberOf(block, 'queue-size', general.queue),
        burst: numberOf(block, 'burst-size', general.burst),
      };
      if (here.queue > here.burst) continue;
      yield { at, message: `${textOf(block, 'mount-name') ?? 'the default mount'}: ${messageOf(here)}` };
    }
  },
  failing: example('', { limits: limits(65_536) }),
  passing: example('', { limits: limits(524_288) }),
};

function messageOf({ queue, burst }: { queue: number; burst: number }): string {
  return `a queue of ${queue} bytes does not hold a burst of ${burst}`;
}
