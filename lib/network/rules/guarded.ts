import type { Diagnostic, Finding } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import type { Authentication } from '../../inventory/types.generated.ts';
import { RELAY_USER } from '../icecast/login.ts';
import type { Written } from '../written.ts';
import { unlessAsFound } from './as-found.ts';
import { eachServer } from './each-server.ts';

/** Logins of listeners that do not say who may listen, or say it twice. */
export function* guarded(written: Written): Generator<Diagnostic> {
  for (const [name, { authentication }] of written.mounts) {
    const finding = findingFor(authentication, `\`${name}\``);
    if (finding !== undefined) yield written.inventory.at(pointer('mounts', name, 'authentication'), finding, 'key');
  }
  yield* eachServer(written, function* (host, { default_mount, as_found }) {
    if (default_mount?.authentication !== undefined) {
      yield {
        steps: ['default_mount', 'authentication'],
        part: 'key',
        finding: unlessAsFound(as_found, {
          code: 'logins-everywhere',
          severity: 'error',
          message: `the Icecast of \`${host.name}\` would ask for logins on its status pages too, through which NGINX sees whether it is well`,
          hint: 'write `authentication` into the mounts that it is meant for',
        }),
      };
    }
    if (default_mount?.fallback_when_full === true && default_mount.fallback === undefined) {
      yield {
        steps: ['default_mount', 'fallback_when_full'],
        finding: {
          code: 'missing-fallback',
          severity: 'error',
          message: '`default_mount` has no `fallback` that listeners could be sent to',
          hint: 'name one, or leave `fallback_when_full` out',
        },
      };
    }
  });
}

function findingFor(authentication: Authentication | undefined, whose: string): Finding | undefined {
  if (authentication === undefined) return undefined;
  const ways = (['accounts', 'file', 'ask'] as const).filter((way) => authentication[way] !== undefined);
  const [first, second] = ways;
  const about = { code: 'unclear-authentication', severity: 'error' } as const;
  if (first === undefined) {
    const message = `the authentication of ${whose} does not say who may listen, so nobody could`;
    return { ...about, message, hint: 'write `accounts`, `file` or `ask`' };
  }
  if (second !== undefined) {
    const message = `the authentication of ${whose} cannot have both \`${first}\` and \`${second}\``;
    return { ...about, message, hint: 'leave one of them out' };
  }
  if (authentication.accounts?.[RELAY_USER] === undefined) return undefined;
  const message = `the account \`${RELAY_USER}\` of ${whose} is the one that relays log in with`;
  return { ...about, message, hint: 'give the account another name' };
}
