import { closest, distance } from 'fastest-levenshtein';
import { childrenOf } from '../element.ts';
import { example, mount } from './example.ts';
import type { LintRule, Problem } from './rule.ts';

/** As auth.c, auth_htpasswd.c and auth_url.c of 2.4.4 read them. */
const options: ReadonlyMap<string, readonly string[]> = new Map([
  ['htpasswd', ['filename', 'allow_duplicate_users']],
  [
    'url',
    [
      'listener_add',
      'listener_remove',
      'mount_add',
      'mount_remove',
      'stream_auth',
      'username',
      'password',
      'headers',
      'header_prefix',
      'auth_header',
      'timelimit_header',
      'allow_duplicate_users',
    ],
  ],
]);

const login = (option: string) =>
  `<authentication type="htpasswd">\n<option name="filename" value="/etc/icecast2/listeners"/>\n<option name="${option}" value="1"/>\n</authentication>`;

export const unknownOption: LintRule = {
  code: 'unknown-option',
  severity: 'warning',
  dialects: ['2.4'],
  what: 'an option of a login that Icecast does not know',
  why: 'Icecast ignores options that it does not know, and those without a name or a value, and says nothing: with `listner_add` everybody is let in, with `allow_duplicate_user` the second player of an account gets 401. Seen with 2.4.4.',
  remedy: 'Correct its name, give it a `value`, or leave it out.',
  *check(root): Generator<Problem> {
    for (const block of childrenOf(root, 'mount')) {
      for (const login of childrenOf(block, 'authentication')) {
        const known = options.get(login.attributes.get('type') ?? '');
        if (known === undefined) continue;
        for (const option of childrenOf(login, 'option')) {
          const problem = problemOf(option.attributes.get('name'), option.attributes.has('value'), known);
          if (problem !== null) yield { at: option, ...problem };
        }
      }
    }
  },
  failing: example(mount('/a.mp3', login('allow_duplicate_user'))),
  passing: example(mount('/a.mp3', login('allow_duplicate_users'))),
};

function problemOf(name: string | undefined, valued: boolean, known: readonly string[]): Omit<Problem, 'at'> | null {
  if (name === undefined) return { message: 'an option without a name is ignored' };
  if (!known.includes(name)) {
    const nearest = closest(name, known);
    const far = distance(name, nearest) > Math.max(2, name.length / 4);
    return {
      message: `the option ${name} is not known, and ignored`,
      ...(!far && { hint: `did you mean ${nearest}?` }),
    };
  }
  return valued ? null : { message: `the option ${name} has no value, and is ignored` };
}
