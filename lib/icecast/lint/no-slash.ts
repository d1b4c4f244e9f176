import { example, mount } from './example.ts';
import { elementsWithPath } from './known.ts';
import type { LintRule, Problem } from './rule.ts';

const paths: ReadonlySet<string> = new Set(['mount/mount-name', 'mount/fallback-mount', 'relay/local-mount']);

export const noSlash: LintRule = {
  code: 'no-slash',
  severity: 'error',
  what: 'a mount without a slash',
  why: 'What is asked for begins with a slash, so that nothing is ever called like that: a block holds for nobody, a fallback keeps nobody, and a relay is skipped. Icecast says nothing of the first two.',
  remedy: 'Begin the name with a slash.',
  *check(root): Generator<Problem> {
    for (const { element, path } of elementsWithPath(root)) {
      const name = element.text?.trim() ?? '';
      // A pattern may stand for a slash.
      if (!paths.has(path) || name === '' || /^[/*?[]/.test(name)) continue;
      yield { at: element, message: `<${element.name}> is "${name}", and no mount is called so: write /${name}` };
    }
  },
  failing: example(mount('a.mp3', '<max-listeners>50</max-listeners>')),
  passing: example(mount('/a.mp3', '<max-listeners>50</max-listeners>')),
};
