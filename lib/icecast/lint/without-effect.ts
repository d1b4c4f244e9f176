import { example } from './example.ts';
import { elementsWithPath } from './known.ts';
import type { LintRule, Problem } from './rule.ts';

const paths: ReadonlySet<string> = new Set(['limits/threadpool', 'icelogin', 'relay/bind']);

export const withoutEffect: LintRule = {
  code: 'without-effect',
  severity: 'note',
  dialects: ['2.4'],
  what: 'an element that has no effect',
  why: 'Icecast 2.4.4 reads these, and does nothing with them (cfgfile.c, and slave.c for `<bind>`).',
  remedy: 'Leave it out.',
  *check(root): Generator<Problem> {
    for (const { element, path } of elementsWithPath(root)) {
      if (!paths.has(path)) continue;
      const fix = { does: `removes <${element.name}>`, edits: [{ remove: element }] };
      yield { at: element, message: `<${element.name}> does nothing`, fix };
    }
  },
  failing: example('', { limits: '<clients>500</clients>\n<sources>8</sources>\n<threadpool>5</threadpool>' }),
  passing: example(''),
};
