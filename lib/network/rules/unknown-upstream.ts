import type { Diagnostic } from '../../inventory/diagnostic.ts';
import type { Written } from '../written.ts';
import { unknownName } from './unknown-name.ts';

/** A relay pulls from a host that is not there, or that serves nobody. */
export function* unknownUpstream(written: Written): Generator<Diagnostic> {
  const known = [...written.masters, ...written.relays].map((host) => host.name);
  for (const relay of written.relays) {
    const { from } = relay.data;
    if (from === undefined) continue;
    const at = `${relay.pointer}/from`;
    const upstream = written.hostsByName.get(from);
    if (upstream === undefined) {
      const what = {
        code: 'unknown-upstream',
        kind: 'master or relay',
        name: from,
        known,
        section: 'masters or relays',
      };
      yield unknownName(written, at, what);
    } else if (upstream.kind === 'studio') {
      yield written.inventory.at(at, {
        code: 'unknown-upstream',
        severity: 'error',
        message: `\`${relay.name}\` cannot pull from \`${from}\`: it is a studio, which sends to the masters and serves nobody`,
        hint: 'name a master or a relay, or leave `from` out',
      });
    }
  }
}
