import { example } from './example.ts';
import { elementsWithPath } from './known.ts';
import type { LintRule, Problem } from './rule.ts';

/** What Icecast's own example and tutorials say. */
const published: ReadonlySet<string> = new Set(['hackme', 'password', 'changeme', 'admin', 'icecast', 'secret']);

export const defaultPassword: LintRule = {
  code: 'default-password',
  severity: 'error',
  what: 'a password that everybody knows',
  why: 'The example that comes with Icecast has one password for everything, and those who look for open servers try it first. With it anybody can go on air.',
  remedy: 'Think of others, and a different one for sources, relays and the administrator.',
  *check(root): Generator<Problem> {
    for (const { element } of elementsWithPath(root)) {
      if (/password$/.test(element.name) && published.has(element.text?.trim().toLowerCase() ?? ''))
        yield { at: element, message: `<${element.name}> is one that everybody knows` };
    }
  },
  failing: example('', {
    authentication: '<source-password>hackme</source-password>\n<relay-password>pale-kiln</relay-password>',
  }),
  passing: example(''),
};
