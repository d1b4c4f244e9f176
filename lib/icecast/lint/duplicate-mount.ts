import { childrenOf, textOf } from '../element.ts';
import { example, mount } from './example.ts';
import type { LintRule, Problem } from './rule.ts';
import { isNormal } from './values.ts';

export const duplicateMount: LintRule = {
  code: 'duplicate-mount',
  severity: 'error',
  what: 'two blocks for one mount',
  why: 'Of two `<mount>` of the same name Icecast takes the first, and ignores the second without a word. Seen with 2.4.4.',
  remedy: 'Make one block of them.',
  *check(root): Generator<Problem> {
    const seen = new Set<string>();
    for (const block of childrenOf(root, 'mount')) {
      const name = textOf(block, 'mount-name');
      if (name === null || !isNormal(block)) continue;
      if (seen.has(name)) yield { at: block, message: `${name} has a block further up, and this one is ignored` };
      seen.add(name);
    }
  },
  failing: example(`${mount('/a.mp3')}\n${mount('/a.mp3', '<max-listeners>50</max-listeners>')}`),
  passing: example(`${mount('/a.mp3')}\n${mount('/b.mp3', '<max-listeners>50</max-listeners>')}`),
};
