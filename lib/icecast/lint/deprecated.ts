import { foreignWords } from '../dialects.ts';
import { unwelcome } from '../unwelcome.ts';
import { example } from './example.ts';
import { elementsWithPath } from './known.ts';
import type { LintRule, Problem } from './rule.ts';

const others: ReadonlySet<string> = new Set([
  ...foreignWords.map(({ path }) => path),
  ...['limits/threadpool', 'icelogin', 'relay/bind'],
]);

export const deprecated: LintRule = {
  code: 'deprecated',
  severity: 'note',
  dialects: ['2.4'],
  what: 'an old way to say something',
  why: 'Icecast 2.4.4 reads these still, and newer ones do not. A `<port>` at the top is dropped as soon as there is a `<listen-socket>`.',
  remedy: 'Write what came after it.',
  *check(root): Generator<Problem> {
    for (const { element, path } of elementsWithPath(root)) {
      const reason = unwelcome.get(`icecast/${path}`);
      if (reason === undefined || others.has(path)) continue;
      const [what = reason, instead] = reason.split(': write ');
      const hint = instead === undefined ? {} : { hint: `write ${instead}` };
      yield { at: element, message: `<${element.name}>: ${what}`, ...hint };
    }
  },
  failing: example('<source-password>fluted-oak</source-password>'),
  passing: example(''),
};
