import type { Element } from '../element.ts';
import { settingOf } from '../mount-block.ts';
import { example, mount } from './example.ts';
import type { LintRule, Problem } from './rule.ts';
import { allMounts, lastOf, leadingNumber, numberOf } from './values.ts';

const mounts = mount('/a.mp3', '<max-listeners>600</max-listeners>');
const limits = (clients: number) => `<clients>${clients}</clients>\n<sources>8</sources>`;

export const clients: LintRule = {
  code: 'clients',
  severity: 'warning',
  what: 'fewer clients than the mounts let in',
  why: '`<clients>` counts everything: listeners, sources, relays and every request for a status page. When it is reached the next gets 403, whatever the limits of the mounts say: a source, too. Measured with 2.4.4.',
  remedy:
    'Set `<clients>` to all `<max-listeners>` together, plus `<sources>`, plus a tenth for status pages and relays.',
  *check(root): Generator<Problem> {
    const limits = lastOf(root, 'limits') ?? root;
    const at = lastOf(limits, 'clients') ?? limits;
    const [allowed, sources] = [numberOf(limits, 'clients', 256), numberOf(limits, 'sources', 16)];
    const listeners = listenersOf(root);
    // As many as the role adds: how many relays pull, and how often somebody asks for a page, no file says.
    const others = Math.ceil(listeners / 10);
    if (allowed <= sources)
      yield { at, message: `${allowed} clients leave no room for listeners beside ${sources} sources` };
    else if (listeners + others + sources > allowed) {
      const message = `${allowed} clients are fewer than ${listeners} listeners of the mounts, ${others} for relays and status pages, and ${sources} sources together`;
      yield { at, message };
    }
  },
  failing: example(mounts),
  passing: example(mounts, { limits: limits(700) }),
};

/** Those mounts count that say how many they let in. */
export function listenersOf(root: Element): number {
  let sum = 0;
  for (const name of allMounts(root).keys())
    sum += Math.max(0, leadingNumber(settingOf(root, name, 'max-listeners') ?? '0') ?? 0);
  return sum;
}
