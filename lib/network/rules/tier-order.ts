import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { namedBy, placeOfName, tierOf } from '../upstreams.ts';
import type { Written } from '../written.ts';
import { relayLoops } from './relay-loop.ts';

/** A relay pulls from lower tiers than its own. Where tiers always fall, nothing can go round. */
export function* tierOrder(written: Written): Generator<Diagnostic> {
  const looping = new Set(relayLoops(written).flat());
  for (const relay of written.relays) {
    if (looping.has(relay.name)) continue;
    for (const [i, name] of namedBy(relay).entries()) {
      const upstream = written.hostsByName.get(name);
      if (upstream?.kind !== 'relay') continue;
      const [own, above] = [tierOf(relay), tierOf(upstream)];
      if (above < own) continue;
      yield written.inventory.at(placeOfName(relay, i), {
        code: 'tier-order',
        severity: 'error',
        message: `\`${relay.name}\` of tier ${own} cannot pull from \`${upstream.name}\` of tier ${above}: a relay pulls from a lower tier`,
        hint:
          above < 8
            ? `write \`tier: ${above + 1}\` for \`${relay.name}\`, or choose another upstream`
            : 'choose another upstream',
      });
    }
  }
}
