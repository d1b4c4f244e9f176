import { childrenOf } from '../element.ts';
import { example, mount } from './example.ts';
import type { LintRule, Problem } from './rule.ts';

const login = (type: string) =>
  `<authentication type="${type}">\n<option name="filename" value="/etc/icecast2/listeners"/>\n</authentication>`;

export const authenticationType: LintRule = {
  code: 'authentication-type',
  severity: 'error',
  dialects: ['2.4'],
  what: 'a login that lets everybody in',
  why: 'Icecast knows the types `htpasswd` and `url`. With any other, a misspelt one too, the mount is open to all: seen with 2.4.4, an anonymous listener got 200.',
  remedy: 'Write `type="htpasswd"` or `type="url"`.',
  *check(root): Generator<Problem> {
    for (const block of childrenOf(root, 'mount')) {
      for (const login of childrenOf(block, 'authentication')) {
        const type = login.attributes.get('type') ?? '';
        if (type === 'htpasswd' || type === 'url') continue;
        yield {
          at: login,
          message: `${type === '' ? 'without a type' : `the type ${type} does not exist:`} everybody is let in`,
        };
      }
    }
  },
  failing: example(mount('/a.mp3', login('htpaswd'))),
  passing: example(mount('/a.mp3', login('htpasswd'))),
};
