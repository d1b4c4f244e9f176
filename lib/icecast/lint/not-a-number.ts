import type { Element } from '../element.ts';
import { example } from './example.ts';
import { elementsWithPath, known } from './known.ts';
import type { Fix, LintRule, Problem } from './rule.ts';

export const notANumber: LintRule = {
  code: 'not-a-number',
  severity: 'error',
  dialects: ['2.4'],
  what: 'a word where Icecast reads a number',
  why: 'Icecast takes the digits at the beginning and ignores the rest; a word is 0. With `<clients>abc</clients>` every client got 403. A switch is 1 or 0, so that `true` switches off.',
  remedy: 'Write a whole number, and 1 or 0 for a switch.',
  *check(root): Generator<Problem> {
    for (const { element, path } of elementsWithPath(root)) {
      const { name, text, children } = element;
      const type = known(path)?.type;
      if (text === null || children.length > 0 || (type !== 'number' && type !== 'switch')) continue;
      if (/^\s*-?\d+\s*$/.test(text)) continue;
      const read = /^\s*([+-]?\d+)/.exec(text)?.[1] ?? '0';
      yield {
        at: element,
        message: `<${name}> is "${text.trim()}", which Icecast reads as ${read}`,
        ...fixOf(element, type),
      };
    }
  },
  failing: example('<fileserve>true</fileserve>'),
  passing: example('<fileserve>1</fileserve>'),
};

/** A word for off is off already. One for on would begin to do something. */
function fixOf(element: Element, type: string): { fix?: Fix } {
  if (type !== 'switch' || !/^\s*(false|no|off)\s*$/i.test(element.text ?? '')) return {};
  return { fix: { does: `sets <${element.name}> to 0, which it is read as`, edits: [{ set: element, text: '0' }] } };
}
