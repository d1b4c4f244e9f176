import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { placesOf } from '../mounts.ts';
import type { Written } from '../written.ts';
import { unlessAsFound } from './as-found.ts';
import { eachServer } from './each-server.ts';

/**
 * Relays of everything that cannot have it: hidden mounts are not listed, mounts with logins want one of whoever pulls
 * them, and there can be one list only.
 */
export function* relaying(written: Written): Generator<Diagnostic> {
  const hidden = [...written.mounts].filter(([, mount]) => mount.hidden === true).map(([name]) => name);
  const guarded = [...written.mounts].filter(([, { authentication }]) => authentication !== undefined);
  yield* eachServer(written, function* (host, icecast) {
    if (icecast.relaying !== 'everything' || host.kind === 'master') return;
    const [first] = hidden;
    if (icecast.mirror !== undefined) {
      yield {
        steps: ['mirror'],
        part: 'key',
        finding: {
          code: 'two-mirrors',
          severity: 'error',
          message: `\`${host.name}\` cannot pull everything both from its upstream and from \`${icecast.mirror.server}\``,
          hint: 'leave `mirror` out, or write `relaying: mounts`',
        },
      };
    }
    if (first !== undefined) {
      yield {
        steps: ['relaying'],
        finding: {
          code: 'hidden-not-relayed',
          severity: 'error',
          message: `\`${host.name}\` would not have \`${first}\`: its upstream does not list what is hidden`,
          hint: 'write `relaying: mounts`, or do not hide the mount',
        },
      };
    }
    // With the list Icecast gives its login, with the mounts none (slave.c of 2.4.4 and 2.5). Of KH it was not tried.
    const [closed] = guarded.find(([, mount]) => !placesOf(mount).includes(host.name)) ?? [];
    if (closed !== undefined && icecast.dialect !== 'kh') {
      yield {
        steps: ['relaying'],
        finding: unlessAsFound(icecast.as_found, {
          code: 'guarded-not-relayed',
          severity: 'error',
          message: `\`${host.name}\` would not have \`${closed}\`: Icecast logs in for the list of mounts, and not for those on it`,
          hint: 'write `relaying: mounts`, with which it logs in for each',
        }),
      };
    }
  });
}
