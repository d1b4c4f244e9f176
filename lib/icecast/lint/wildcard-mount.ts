import { isPattern } from '../difference.ts';
import { childrenOf, textOf } from '../element.ts';
import { example, mount } from './example.ts';
import type { LintRule, Problem } from './rule.ts';
import { lastOf } from './values.ts';

export const wildcardMount: LintRule = {
  code: 'wildcard-mount',
  severity: 'warning',
  dialects: ['2.4'],
  what: 'a block for mounts whose names fit a pattern',
  why: 'A pattern is matched when a mount begins. A change of the block does not reach the mounts that run when Icecast reloads: a limit that was lowered holds for some, and not for others. Seen with 2.4.4.',
  remedy: 'Write a block for each mount.',
  *check(root): Generator<Problem> {
    for (const block of childrenOf(root, 'mount')) {
      const name = textOf(block, 'mount-name');
      const at = lastOf(block, 'mount-name');
      if (name === null || at === undefined || !isPattern(name)) continue;
      yield { at, message: `${name} is a pattern: a reload does not reach the mounts that it stands for` };
    }
  },
  failing: example(mount('/w*.mp3', '<max-listeners>50</max-listeners>')),
  passing: example(mount('/west.mp3', '<max-listeners>50</max-listeners>')),
};
