import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import { isHoldShipped } from '../hold.ts';
import { describeSound, soundOf } from '../sound.ts';
import type { Written } from '../written.ts';

/** A mount whose sound has no shipped hold file and that brings none: its listeners would be dropped. */
export function* holdFile(written: Written): Generator<Diagnostic> {
  for (const [name, mount] of written.mounts) {
    const sound = soundOf(mount);
    if (mount.fallback_file !== undefined || isHoldShipped(sound)) continue;
    if (mount.format === 'opus') continue; // impossible-encoding says it
    const finding = {
      code: 'no-hold-file',
      severity: 'error',
      message: `no hold file is shipped for ${describeSound(sound)}, so \`${name}\` has nothing to end at`,
      hint: 'name one of that sound with `fallback_file`, or choose a more usual sample rate',
    } as const;
    yield written.inventory.at(pointer('mounts', name), finding, 'key');
  }
}
