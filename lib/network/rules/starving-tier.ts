import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { relaysByTier, tierOf } from '../upstreams.ts';
import type { Written } from '../written.ts';

/** A relay of tier n without `from`, in a region that has no relay of tier n-1 to feed it. */
export function* starvingTier(written: Written): Generator<Diagnostic> {
  const byTier = relaysByTier(written);
  for (const relay of written.relays) {
    const tier = tierOf(relay);
    const { from, region } = relay.data;
    if (from !== undefined || tier === 1 || byTier.has(`${region} ${tier - 1}`)) continue;
    yield written.inventory.at(`${relay.pointer}/tier`, {
      code: 'starving-tier',
      severity: 'error',
      message: `nothing feeds \`${relay.name}\`: it is of tier ${tier}, and \`${region}\` has no relay of tier ${tier - 1}`,
      hint: `write \`tier: ${tier - 1}\` for a relay of \`${region}\`, or say with \`from\` where this one pulls from`,
    });
  }
}
