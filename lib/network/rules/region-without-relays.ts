import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import type { Written } from '../written.ts';

/** A region without a relay: its listeners have nowhere near to go. */
export function* regionWithoutRelays(written: Written): Generator<Diagnostic> {
  const served = new Set(written.relays.map((relay) => relay.data.region));
  for (const name of written.regions.keys()) {
    if (served.has(name)) continue;
    const finding = {
      code: 'region-without-relays',
      severity: 'warning',
      message: `the region \`${name}\` has no relay`,
      hint: `add one with \`region: ${name}\`, or remove the region`,
    } as const;
    yield written.inventory.at(pointer('regions', name), finding, 'key');
  }
}
