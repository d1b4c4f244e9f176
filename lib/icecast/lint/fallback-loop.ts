import { textOf } from '../element.ts';
import { example, mount } from './example.ts';
import type { LintRule, Problem } from './rule.ts';
import { lastOf, ownMounts } from './values.ts';

const to = (name: string) =>
  `<fallback-mount>${name}</fallback-mount>\n<fallback-override>1</fallback-override>\n<hidden>1</hidden>`;

export const fallbackLoop: LintRule = {
  code: 'fallback-loop',
  severity: 'error',
  what: 'fallbacks that go in a circle',
  why: 'When all mounts of the circle are away, listeners get 404 instead of sound. Seen with 2.4.4.',
  remedy: 'Let the chain end in a mount that is always there, or in a file below the web root.',
  *check(root): Generator<Problem> {
    const mounts = ownMounts(root);
    const known = new Set<string>();
    for (const [start, block] of mounts) {
      const chain = [start];
      let at = textOf(block, 'fallback-mount');
      while (at !== null && !chain.includes(at)) {
        chain.push(at);
        const next = mounts.get(at);
        at = next === undefined ? null : textOf(next, 'fallback-mount');
      }
      const element = lastOf(block, 'fallback-mount');
      if (at !== start || element === undefined || known.has(start)) continue;
      for (const name of chain) known.add(name);
      yield { at: element, message: `the fallback of ${start} leads back to it: ${[...chain, start].join(' → ')}` };
    }
  },
  failing: example(`${mount('/a.mp3', to('/b.mp3'))}\n${mount('/b.mp3', to('/a.mp3'))}`),
  passing: example(`${mount('/a.mp3', to('/b.mp3'))}\n${mount('/b.mp3', to('/hold.mp3'))}`),
};
