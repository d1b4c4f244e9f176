import { closest, distance } from 'fastest-levenshtein';
import { type Dialect, dialectNames, foreignWords } from '../dialects.ts';
import { unwelcome } from '../unwelcome.ts';
import { example } from './example.ts';
import { elementsWithPath, known } from './known.ts';
import type { LintRule, Problem } from './rule.ts';

const foreign: ReadonlySet<string> = new Set(foreignWords.map(({ path }) => path));

export const unknownElement: LintRule = {
  code: 'unknown-element',
  severity: 'warning',
  what: 'an element that Icecast does not know',
  why: 'Icecast 2.4.4 ignores what it does not know, and says nothing: a misspelt limit is no limit.',
  remedy: 'Correct its name, or move it to where it belongs, or leave it out.',
  *check(root, _server, dialect): Generator<Problem> {
    for (const { element, path } of elementsWithPath(root)) {
      const above = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
      const parent = known(above);
      // Of several unknown ones below each other the outermost is enough.
      if (parent === undefined || (above !== '' && parent.type !== 'block')) continue;
      if (isKnown(path, dialect)) continue;
      const names = [...parent.children, ...(known(above, dialect)?.children ?? [])];
      const nearest = names.length === 0 ? '' : closest(element.name, names);
      const far = nearest === '' ? Number.POSITIVE_INFINITY : distance(element.name, nearest);
      // Of the others not every word is known here, so that only what is surely misspelt is told.
      if (dialect !== '2.4' && far > 2) continue;
      yield {
        at: element,
        message: `<${element.name}> is not known ${dialect === '2.4' ? 'here' : `to ${dialectNames[dialect]}`}, and ignored`,
        ...(far <= Math.max(2, element.name.length / 4) && { hint: `did you mean <${nearest}>?` }),
      };
    }
  },
  failing: example('', { limits: '<clients>500</clients>\n<sources>8</sources>\n<client-timout>30</client-timout>' }),
  passing: example('', { limits: '<clients>500</clients>\n<sources>8</sources>\n<client-timeout>30</client-timeout>' }),
};

/** Also what other rules tell of. */
function isKnown(path: string, dialect: Dialect): boolean {
  const ours = known(path) !== undefined || known(path, dialect) !== undefined;
  return ours || foreign.has(path) || unwelcome.has(`icecast/${path}`);
}
