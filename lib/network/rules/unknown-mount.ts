import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import type { Written } from '../written.ts';
import { unknownName } from './unknown-name.ts';

/** A mount falls back to one that is not there, relays must play one, or it is to be recorded. */
export function* unknownMount(written: Written): Generator<Diagnostic> {
  const known = [...written.mounts.keys()];
  for (const [name, { fallback }] of written.mounts) {
    if (fallback === undefined || written.mounts.has(fallback)) continue;
    const what = { code: 'unknown-mount', kind: 'mount', name: fallback, known, section: 'mounts' };
    yield unknownName(written, pointer('mounts', name, 'fallback'), what);
  }
  for (const [i, name] of (written.inventory.data.dns?.must_play ?? []).entries()) {
    if (written.mounts.has(name)) continue;
    const what = { code: 'unknown-mount', kind: 'mount', name, known, section: 'mounts' };
    yield unknownName(written, pointer('dns', 'must_play', i), what);
  }
  for (const [recording, { mount: name }] of written.recordings) {
    if (written.mounts.has(name)) continue;
    const what = { code: 'unknown-mount', kind: 'mount', name, known, section: 'mounts' };
    yield unknownName(written, pointer('recordings', recording, 'mount'), what);
  }
}
