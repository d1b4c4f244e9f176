import { example } from './example.ts';
import type { LintRule, Problem } from './rule.ts';
import { lastOf } from './values.ts';

const values: readonly (readonly [name: string, value: string])[] = [
  ['location', 'Earth'],
  ['admin', 'icemaster@localhost'],
  ['hostname', 'localhost'],
];

export const defaultIdentity: LintRule = {
  code: 'default-identity',
  severity: 'note',
  what: 'a server that does not say who it is',
  why: 'With its own defaults Icecast warns at start, and playlists and directories send listeners to `localhost`.',
  remedy: 'Write `<location>`, `<admin>` and `<hostname>`, the last as listeners know the server.',
  *check(root): Generator<Problem> {
    for (const [name, value] of values) {
      const element = lastOf(root, name);
      if (element === undefined) yield { at: root, message: `there is no <${name}>, so that it is ${value}` };
      else if (element.text === value) yield { at: element, message: `<${name}> is ${value}, which is Icecast's own` };
    }
  },
  failing: example('', {
    identity: '<location>Lyon</location>\n<admin>radio@example.org</admin>\n<hostname>localhost</hostname>',
  }),
  passing: example(''),
};
