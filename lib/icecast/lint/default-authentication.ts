import { childrenOf } from '../element.ts';
import { example, mount } from './example.ts';
import type { LintRule, Problem } from './rule.ts';
import { ownMounts } from './values.ts';

const login =
  '<authentication type="htpasswd">\n<option name="filename" value="/etc/icecast2/listeners"/>\n</authentication>';
const general = `<mount type="default">\n${login}\n</mount>\n`;

export const defaultAuthentication: LintRule = {
  code: 'default-authentication',
  severity: 'error',
  dialects: ['2.4'],
  what: 'a mount that the login of the default does not reach',
  why: 'A mount takes from `<mount type="default">` what its own block does not say, but not the login: an anonymous listener got 200. Seen with 2.4.4.',
  remedy: 'Repeat the `<authentication>` in the block of the mount.',
  *check(root): Generator<Problem> {
    const defaults = childrenOf(root, 'mount').filter((block) => block.attributes.get('type') === 'default');
    if (!defaults.some((block) => childrenOf(block, 'authentication').length > 0)) return;
    for (const [name, block] of ownMounts(root)) {
      if (childrenOf(block, 'authentication').length === 0)
        yield { at: block, message: `${name} is open to all: the login of the default mount does not hold here` };
    }
  },
  failing: example(`${general}${mount('/a.mp3')}`),
  passing: example(`${general}${mount('/a.mp3', login)}`),
};
