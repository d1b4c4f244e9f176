import type { Diagnostic } from '../../inventory/diagnostic.ts';
import type { Written } from '../written.ts';
import { eachServer } from './each-server.ts';

/** Relays of everything that cannot have it: hidden mounts are not listed, and there can be one list only. */
export function* relaying(written: Written): Generator<Diagnostic> {
  const hidden = [...written.mounts].filter(([, mount]) => mount.hidden === true).map(([name]) => name);
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
  });
}
