import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import type { Written } from '../written.ts';
import { unknownName } from './unknown-name.ts';

/** A host, a failover list or `dns` names a region that is not there. */
export function* unknownRegion(written: Written): Generator<Diagnostic> {
  const known = [...written.regions.keys()];
  const check = function* (name: string | undefined, at: string): Generator<Diagnostic> {
    if (name === undefined || written.regions.has(name)) return;
    yield unknownName(written, at, { code: 'unknown-region', kind: 'region', name, known, section: 'regions' });
  };
  for (const host of [...written.masters, ...written.relays, ...written.nameservers, ...written.directors]) {
    yield* check(host.data.region, `${host.pointer}/region`);
  }
  yield* check(written.inventory.data.dns?.default_region, '/dns/default_region');
  for (const [region, { failover = [] }] of written.regions) {
    for (const [i, name] of failover.entries()) yield* check(name, pointer('regions', region, 'failover', i));
  }
}
