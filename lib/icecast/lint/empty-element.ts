import { example } from './example.ts';
import { elementsWithPath, known } from './known.ts';
import type { LintRule, Problem } from './rule.ts';

export const emptyElement: LintRule = {
  code: 'empty-element',
  severity: 'error',
  dialects: ['2.4'],
  what: 'an empty element',
  why: 'Icecast 2.4.4 crashes on an empty number, at start and also when it only reloads: with `<clients></clients>` 4 of 4 listeners were gone. Many texts do the same.',
  remedy: 'Leave the element out; then its default holds.',
  *check(root): Generator<Problem> {
    for (const { element, path } of elementsWithPath(root)) {
      const { name, children, attributes, text } = element;
      if (children.length > 0 || attributes.size > 0 || text !== null) continue;
      const what = known(path);
      if (what === undefined || what.type === 'block') continue;
      const number = what.type !== 'text';
      const message = number
        ? `<${name}> is empty, which crashes Icecast`
        : `<${name}> is empty, which Icecast may crash on`;
      // What an empty text stands for somebody may have to say: a password, a name.
      yield {
        at: element,
        message,
        ...(number && { fix: { does: `removes the empty <${name}>`, edits: [{ remove: element }] } }),
      };
    }
  },
  failing: example('', { limits: '<clients></clients>\n<sources>8</sources>' }),
  passing: example('', { limits: '<sources>8</sources>' }),
};
