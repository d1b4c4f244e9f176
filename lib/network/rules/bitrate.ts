import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import type { Written } from '../written.ts';

/** A lossy mount without a bitrate, or a lossless one with. */
export function* bitrate(written: Written): Generator<Diagnostic> {
  for (const [name, mount] of written.mounts) {
    if (mount.format === 'flac') {
      if (mount.bitrate === undefined) continue;
      yield written.inventory.at(pointer('mounts', name, 'bitrate'), {
        code: 'unused-bitrate',
        severity: 'warning',
        message: `\`${name}\` is flac, whose bitrate follows from the sound`,
        hint: 'remove the bitrate',
      });
    } else if (mount.bitrate === undefined) {
      const finding = {
        code: 'missing-bitrate',
        severity: 'error',
        message: `\`${name}\` needs a bitrate, as every ${mount.format} mount does`,
        hint: `write \`bitrate: ${usual[mount.format]}\``,
      } as const;
      yield written.inventory.at(pointer('mounts', name), finding, 'key');
    }
  }
}

const usual = { mp3: 128, vorbis: 128, opus: 96, aac: 96 } as const;
