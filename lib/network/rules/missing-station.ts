import type { Diagnostic } from '../../inventory/diagnostic.ts';
import type { Written } from '../written.ts';

/** No `station:` in any file. */
export function* missingStation(written: Written): Generator<Diagnostic> {
  if (written.station !== undefined) return;
  yield written.inventory.at('', {
    code: 'missing-station',
    severity: 'error',
    message: 'nothing is said about the station itself',
    hint: 'write `station` with name, domain, contact and passwords',
  });
}
