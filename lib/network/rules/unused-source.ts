import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import { isProgramme } from '../mounts.ts';
import type { Written } from '../written.ts';

/** A source that no mount takes: whoever plays it is heard by nobody. */
export function* unusedSource(written: Written): Generator<Diagnostic> {
  const lists = [...written.mounts.values()].filter(isProgramme).map((mount) => mount.sources);
  if (written.mounts.size === 0 || lists.includes(undefined)) return;
  const used = new Set(lists.flat());
  for (const name of written.sources.keys()) {
    if (used.has(name)) continue;
    const finding = {
      code: 'unused-source',
      severity: 'warning',
      message: `no mount takes the source \`${name}\``,
      hint: 'add it to the `sources` of a mount, or remove it',
    } as const;
    yield written.inventory.at(pointer('sources', name), finding, 'key');
  }
}
