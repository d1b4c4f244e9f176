import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { namedBy, placeOfName } from '../upstreams.ts';
import type { Written, WrittenRelay } from '../written.ts';
import { unknownName } from './unknown-name.ts';

/** A relay pulls from a host that is not there, or that serves nobody. */
export function* unknownUpstream(written: Written): Generator<Diagnostic> {
  const known = [...written.masters, ...written.relays].map((host) => host.name);
  for (const relay of written.relays) {
    for (const [i, from] of namedBy(relay).entries())
      yield* finding(written, relay, placeOfName(relay, i), from, known);
  }
}

function* finding(
  written: Written,
  relay: WrittenRelay,
  at: string,
  from: string,
  known: readonly string[],
): Generator<Diagnostic> {
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
  } else if (upstream.kind !== 'master' && upstream.kind !== 'relay') {
    const why = {
      studio: 'a studio, which sends to the masters and serves nobody',
      nameserver: 'a name server',
      director: 'a director',
    }[upstream.kind];
    yield written.inventory.at(at, {
      code: 'unknown-upstream',
      severity: 'error',
      message: `\`${relay.name}\` cannot pull from \`${from}\`: it is ${why}`,
      hint: 'name a master or a relay, or leave `from` out',
    });
  }
}
