import { example, mount } from './example.ts';
import { elementsWithPath } from './known.ts';
import type { LintRule, Problem } from './rule.ts';

const paths: ReadonlySet<string> = new Set(['mount/on-connect', 'mount/on-disconnect']);

export const scriptArguments: LintRule = {
  code: 'script-arguments',
  severity: 'error',
  dialects: ['2.4'],
  what: 'a script with arguments, which is never run',
  why: 'The text of `<on-connect>` and `<on-disconnect>` is the path of one program, spaces included, and no shell looks at it: with arguments there is no such file, and nothing happens when the source comes or goes. The mount is its one argument (source.c of 2.4.4).',
  remedy: 'Write the path of a script only, and in that script what else is wanted.',
  *check(root): Generator<Problem> {
    for (const { element, path } of elementsWithPath(root)) {
      if (!paths.has(path) || !/^\S+\s+\S/.test(element.text ?? '')) continue;
      yield { at: element, message: `<${element.name}> is taken for the path of one file, which is not there` };
    }
  },
  failing: example(mount('/a.mp3', '<on-connect>/usr/local/bin/tell now</on-connect>')),
  passing: example(mount('/a.mp3', '<on-connect>/usr/local/bin/tell-now</on-connect>')),
};
