import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import { isProgramme } from '../mounts.ts';
import type { Written } from '../written.ts';
import { anyAsFound } from './as-found.ts';

/** No mount at all, or a mount that no source feeds. */
export function* mountWithoutSource(written: Written): Generator<Diagnostic> {
  if (written.mounts.size === 0 && !anyAsFound(written)) {
    yield written.inventory.at('/mounts', {
      code: 'no-mount',
      severity: 'error',
      message: 'there is no mount, so there is nothing to listen to',
      hint: 'write one under `mounts`, as in `/live.mp3: {format: mp3, bitrate: 128}`',
    });
  }
  for (const [name, mount] of written.mounts) {
    const { sources } = mount;
    if (!isProgramme(mount)) continue;
    if (sources === undefined ? written.sources.size > 0 : sources.length > 0) continue;
    const listed = sources !== undefined;
    const finding = {
      code: 'mount-without-source',
      severity: 'error',
      message: `no source feeds \`${name}\``,
      hint: listed ? 'name its sources, or leave the list out to have all of them' : 'write one under `sources`',
    } as const;
    yield written.inventory.at(
      listed ? pointer('mounts', name, 'sources') : pointer('mounts', name),
      finding,
      listed ? 'value' : 'key',
    );
  }
}
