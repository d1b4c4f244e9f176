import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { icecastOf } from '../icecast/levels.ts';
import type { Written } from '../written.ts';
import { eachServer } from './each-server.ts';

/** A standby that would turn away whom the primary lets in. */
export function* standbyPassword(written: Written): Generator<Diagnostic> {
  const primary = written.masters.find(({ data }) => data.role === 'primary');
  if (primary === undefined) return;
  const wanted = sourcePasswordOf(written, primary.name);
  yield* eachServer(written, function* (host) {
    if (host.kind !== 'master' || host.data.role !== 'standby' || sourcePasswordOf(written, host.name) === wanted)
      return;
    yield {
      steps: ['login', 'source_password'],
      part: 'key',
      finding: {
        code: 'standby-password',
        severity: 'warning',
        message: `an encoder that \`${primary.name}\` lets in is turned away by \`${host.name}\`: its source password is another`,
        hint: 'write the same for both, or leave it out: then it is `source` of `station.passwords`',
      },
    };
  });
}

function sourcePasswordOf(written: Written, host: string): string | undefined {
  const said = icecastOf(written).get(host)?.login?.source_password;
  return (said ?? written.station?.passwords.source)?.reveal();
}
