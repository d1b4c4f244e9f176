import { childrenOf } from '../element.ts';
import { example, mount } from './example.ts';
import type { LintRule, Problem } from './rule.ts';

export const mountType: LintRule = {
  code: 'mount-type',
  severity: 'error',
  dialects: ['2.4', '2.5'],
  what: 'a mount of a type that does not exist',
  why: 'Icecast knows the types `normal` and `default`. It drops a block of another type, with all that it says: its limits, its fallback, its login (cfgfile.c of 2.4.4).',
  remedy: 'Write `type="normal"`, or leave the type out.',
  *check(root): Generator<Problem> {
    for (const block of childrenOf(root, 'mount')) {
      const type = block.attributes.get('type') ?? 'normal';
      if (type !== 'normal' && type !== 'default')
        yield { at: block, message: `the type ${type} does not exist, and the whole block is ignored` };
    }
  },
  failing: example(mount('/a.mp3').replace('<mount>', '<mount type="norml">')),
  passing: example(mount('/a.mp3').replace('<mount>', '<mount type="normal">')),
};
