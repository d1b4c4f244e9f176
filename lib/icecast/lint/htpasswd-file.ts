import { childrenOf } from '../element.ts';
import { example, mount } from './example.ts';
import type { LintRule, Problem } from './rule.ts';

const login = (file: string) =>
  `<authentication type="htpasswd">\n${file}<option name="allow_duplicate_users" value="1"/>\n</authentication>`;

export const htpasswdFile: LintRule = {
  code: 'htpasswd-file',
  severity: 'error',
  what: 'a login that lets nobody in',
  why: 'Without the option `filename`, or with an empty one, there are no accounts, and every listener gets 401. Seen with 2.4.4.',
  remedy: 'Write `<option name="filename" value="…"/>`.',
  *check(root): Generator<Problem> {
    for (const block of childrenOf(root, 'mount')) {
      for (const login of childrenOf(block, 'authentication')) {
        if (login.attributes.get('type') !== 'htpasswd') continue;
        const named = childrenOf(login, 'option').some(
          ({ attributes }) => attributes.get('name') === 'filename' && (attributes.get('value') ?? '') !== '',
        );
        if (!named) yield { at: login, message: 'names no file of accounts, so that nobody is let in' };
      }
    }
  },
  failing: example(mount('/a.mp3', login(''))),
  passing: example(mount('/a.mp3', login('<option name="filename" value="/etc/icecast2/listeners"/>\n'))),
};
