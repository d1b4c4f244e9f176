import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import type { Written } from '../written.ts';
import { unknownName } from './unknown-name.ts';

/** A mount is fed by, or a studio plays, a source that is not there. */
export function* unknownSource(written: Written): Generator<Diagnostic> {
  const known = [...written.sources.keys()];
  const check = function* (name: string, at: string): Generator<Diagnostic> {
    if (written.sources.has(name)) return;
    yield unknownName(written, at, { code: 'unknown-source', kind: 'source', name, known, section: 'sources' });
  };
  for (const [mount, { sources = [] }] of written.mounts) {
    for (const [i, name] of sources.entries()) yield* check(name, pointer('mounts', mount, 'sources', i));
  }
  for (const studio of written.studios) yield* check(studio.data.source, `${studio.pointer}/source`);
}
