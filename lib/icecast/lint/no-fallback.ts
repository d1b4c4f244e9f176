import { childrenOf, textOf } from '../element.ts';
import { settingOf } from '../mount-block.ts';
import { example, mount, relay } from './example.ts';
import type { LintRule, Problem } from './rule.ts';
import { askedMaster, localMount, ownMounts } from './values.ts';

const interval = '<master-update-interval>5</master-update-interval>\n';

export const noFallback: LintRule = {
  code: 'no-fallback',
  severity: 'warning',
  what: 'a relayed mount without a fallback of its own here',
  why:
    'When the upstream goes away, or a reload changes what the relay pulls, Icecast drops all listeners of the mount unless a fallback is running ' +
    'on this very server: the one that the master names does not come along. Measured with 2.4.4: all dropped without, none with one.',
  remedy:
    'Give the mount a `<mount>` with a `<fallback-mount>` that plays here: another mount, or a file below the web root.',
  *check(root): Generator<Problem> {
    const targets = new Set(childrenOf(root, 'mount').map((block) => textOf(block, 'fallback-mount')));
    const pulled = [...childrenOf(root, 'relay')].map((relay) => ({ name: localMount(relay), at: relay }));
    const master = askedMaster(root);
    if (master !== undefined) {
      if ([...targets].every((target) => target === null))
        yield { at: master, message: 'listeners are dropped when it goes away: no mount has a fallback here' };
      // What it lists comes here under the same name.
      else
        for (const [name, at] of ownMounts(root))
          if (!pulled.some((one) => one.name === name)) pulled.push({ name, at });
    }
    for (const { name, at } of pulled) {
      // The end of a chain has nowhere to go.
      if (targets.has(name) || settingOf(root, name, 'fallback-mount') !== null) continue;
      yield { at, message: `listeners of ${name} are dropped when its upstream goes away: no fallback plays here` };
    }
  },
  failing: example(`${interval}${relay('/a.mp3')}\n${mount('/a.mp3', '<max-listeners>50</max-listeners>')}`),
  passing: example(
    `${interval}${relay('/a.mp3')}\n${mount('/a.mp3', '<fallback-mount>/hold.mp3</fallback-mount>\n<fallback-override>1</fallback-override>')}`,
  ),
};
