import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import type { Written } from '../written.ts';

/** A region that takes over its own listeners, or that nobody takes them over from although somebody could. */
export function* failover(written: Written): Generator<Diagnostic> {
  const served = new Set(written.relays.map((relay) => relay.data.region));
  for (const [name, { failover: regions = [] }] of written.regions) {
    const self = regions.indexOf(name);
    if (self !== -1) {
      yield written.inventory.at(pointer('regions', name, 'failover', self), {
        code: 'failover-to-itself',
        severity: 'error',
        message: `the region \`${name}\` cannot take over from itself`,
        hint: 'name other regions, in the order in which they take over',
      });
    }
    const others = [...served].filter((region) => region !== name && written.regions.has(region));
    if (regions.length > 0 || others.length === 0 || !served.has(name)) continue;
    const finding = {
      code: 'no-failover',
      severity: 'warning',
      message: `no region takes over the listeners of \`${name}\` when all its relays are down`,
      hint: `write \`failover: [${others.join(', ')}]\``,
    } as const;
    yield written.inventory.at(pointer('regions', name), finding, 'key');
  }
}
