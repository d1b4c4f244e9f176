import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import { holdMount, introMount, standbyMount } from '../hold.ts';
import type { Written } from '../written.ts';
import { ownPaths } from './duplicate-path.ts';

/** A name that a mount had before, and that something else has now. */
export function* formerNames(written: Written): Generator<Diagnostic> {
  const taken = new Map<string, string>([...ownPaths.keys()].map((path) => [path, '']));
  for (const [name, { format, public_path: path = name }] of written.mounts) {
    const names = [name, path, holdMount(name, format), introMount(name, format), standbyMount(name)];
    for (const one of names) taken.set(one, name);
  }
  for (const [name, { was = [], legacy = [], public_path: path }] of written.mounts) {
    const all = [
      ...was.map((former, index) => [former, 'was', index] as const),
      ...legacy.map((former, index) => [former, 'legacy', index] as const),
    ];
    for (const [former, key, index] of all) {
      // Where the path has stayed, listeners have not noticed anything.
      const other = former === path ? undefined : taken.get(former);
      taken.set(former, name);
      if (other === undefined) continue;
      yield written.inventory.at(pointer('mounts', name, key, index), {
        code: 'duplicate-path',
        severity: 'error',
        message: `\`${former}\` is the name of something else now`,
        hint: `leave it out of \`${key}\`: whoever asks for it gets the other`,
      });
    }
  }
}
