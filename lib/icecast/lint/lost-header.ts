import type { Element } from '../element.ts';
import { example } from './example.ts';
import { elementsWithPath } from './known.ts';
import type { LintRule, Problem } from './rule.ts';

const paths: ReadonlySet<string> = new Set(['http-headers', 'mount/http-headers']);
const headers = (between: string) =>
  `<http-headers>\n<header name="X-Robots-Tag" value="noindex"/>\n${between}<header name="Cache-Control" value="no-store"/>\n</http-headers>`;

export const lostHeader: LintRule = {
  code: 'lost-header',
  severity: 'error',
  dialects: ['2.4'],
  what: 'a header that is never sent',
  why: 'Icecast reads the headers of `<http-headers>` up to the first thing that is none: a comment, a text, another element, a header without name or value, or of another type than `static`. What stands below is not sent, and nothing is said of it. Seen with 2.4.4.',
  remedy: 'Put comments above `<http-headers>`, and give each header a `name` and a `value`.',
  *check(root): Generator<Problem> {
    for (const { element, path } of elementsWithPath(root)) {
      if (!paths.has(path)) continue;
      const first = element.children.findIndex(
        (header, i) => i >= (element.readable ?? i + 1) || faultOf(header) !== null,
      );
      const at = element.children[first];
      if (at === undefined) continue;
      const lost = element.children.slice(first).flatMap((header) => header.attributes.get('name') ?? []);
      const names =
        lost.length === 0 ? 'nothing from here on is' : `${lost.join(', ')} ${lost.length === 1 ? 'is' : 'are'} not`;
      yield { at, message: `${names} sent: ${faultOf(at) ?? 'a comment or a text stands above'}` };
    }
  },
  failing: example(headers('<!-- For players. -->\n')),
  passing: example(headers('')),
};

/** Why Icecast stops at it; null if it reads on. */
function faultOf({ name, attributes }: Element): string | null {
  if (name !== 'header') return `<${name}> is no header`;
  if (!attributes.has('name')) return 'this one has no name';
  if (!attributes.has('value')) return 'this one has no value';
  const type = attributes.get('type') ?? 'static';
  return type === 'static' ? null : `the type ${type} does not exist`;
}
