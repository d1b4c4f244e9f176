import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import { mountOf } from '../mounts.ts';
import type { Written } from '../written.ts';

/**
 * Bytes. Icecast 2.4.4 builds the header of a listener in 4096 bytes and does not look whether it fits: it crashes at
 * a listener of a mount with longer texts. Nor does it read a longer one from a source, which has a password in it.
 */
const MOST = 2000;

/** A mount whose title, description, genre and url are too long together. */
export function* longTexts(written: Written): Generator<Diagnostic> {
  const { station, inventory } = written;
  if (station === undefined) return;
  for (const [name, mount] of written.mounts) {
    const { title, description, genre, url } = mountOf(name, mount, station, [], inventory.directory);
    const bytes = Buffer.byteLength([title, description, genre, url ?? ''].join(''));
    if (bytes <= MOST) continue;
    const finding = {
      code: 'long-texts',
      severity: 'error',
      message: `the title, description, genre and url of \`${name}\` are ${bytes} bytes long together, and Icecast has room for ${MOST}`,
      hint: 'shorten them; a letter outside the English alphabet counts as two to four bytes',
    } as const;
    yield inventory.at(pointer('mounts', name), finding, 'key');
  }
}
