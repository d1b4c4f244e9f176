import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import { describeSound, soundOf } from '../sound.ts';
import type { Written } from '../written.ts';

/**
 * A fallback that sounds different. Icecast moves nobody to another format (it says "different types, ignored" and
 * drops them), and a player that gets another sample rate or channel count in mid-stream stops or plays it wrong.
 */
export function* fallbackMismatch(written: Written): Generator<Diagnostic> {
  for (const [name, mount] of written.mounts) {
    const fallback = mount.fallback === undefined ? undefined : written.mounts.get(mount.fallback);
    if (fallback === undefined || mount.fallback === undefined) continue;
    const [own, other] = [describeSound(soundOf(mount)), describeSound(soundOf(fallback))];
    if (own === other) continue;
    yield written.inventory.at(pointer('mounts', name, 'fallback'), {
      code: 'fallback-mismatch',
      severity: 'error',
      message: `listeners of \`${name}\` (${own}) cannot move to \`${mount.fallback}\` (${other})`,
      hint: 'a fallback has the same format, sample rate and channels; only the bitrate may differ',
    });
  }
}
