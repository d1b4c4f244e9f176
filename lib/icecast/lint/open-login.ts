import { childrenOf } from '../element.ts';
import { example, mount } from './example.ts';
import type { LintRule, Problem } from './rule.ts';

/** What such a login is for if it is not for listeners. */
const forSources = ['mount_add', 'mount_remove', 'stream_auth'] as const;

const login = (option: string) =>
  `<authentication type="url">\n<option name="${option}" value="http://127.0.0.1:8080/listeners"/>\n</authentication>`;

export const openLogin: LintRule = {
  code: 'open-login',
  severity: 'error',
  dialects: ['2.4'],
  what: 'a login by URL that asks nobody',
  why: 'With `type="url"` listeners are let in by what `listener_add` answers. Without that option, and without one that is meant so and misspelt, Icecast asks nobody and lets everybody in: seen with 2.4.4, an anonymous listener got 200. One that is there for `mount_add`, `mount_remove` or `stream_auth` alone is no mistake.',
  remedy: 'Write `<option name="listener_add" value="…"/>`.',
  *check(root): Generator<Problem> {
    for (const block of childrenOf(root, 'mount')) {
      for (const login of childrenOf(block, 'authentication')) {
        if (login.attributes.get('type') !== 'url') continue;
        const said = new Set(
          childrenOf(login, 'option').flatMap(({ attributes }) =>
            attributes.has('value') ? [attributes.get('name') ?? ''] : [],
          ),
        );
        if (said.has('listener_add')) continue;
        // Who wants to hear that listeners go wants to hear of those who come.
        if (said.has('listener_remove') || !forSources.some((name) => said.has(name)))
          yield { at: login, message: 'has no listener_add: everybody is let in' };
      }
    }
  },
  failing: example(mount('/a.mp3', login('listener_remove'))),
  passing: example(mount('/a.mp3', login('listener_add'))),
};
