import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import type { Written } from '../written.ts';
import { unknownName } from './unknown-name.ts';

/** A playlist is pulled from, or a recording uploaded to, a storage that is not there. */
export function* unknownStorage(written: Written): Generator<Diagnostic> {
  const known = [...written.storages.keys()];
  const named = [
    ...[...written.sources].map(([name, { from }]) => [from?.storage, pointer('sources', name, 'from')] as const),
    ...[...written.recordings].map(
      ([name, { upload }]) => [upload?.storage, pointer('recordings', name, 'upload')] as const,
    ),
  ];
  for (const [name, at] of named) {
    if (name === undefined || written.storages.has(name)) continue;
    yield unknownName(written, `${at}/storage`, {
      code: 'unknown-storage',
      kind: 'storage',
      name,
      known,
      section: 'storages',
    });
  }
}
