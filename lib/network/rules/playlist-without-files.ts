import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import type { Written } from '../written.ts';

/**
 * A playlist that nothing fills: no files are brought to it, and its directory is the one that nobody else knows of.
 * Whoever names a directory of their own is taken to fill it.
 */
export function* playlistWithoutFiles(written: Written): Generator<Diagnostic> {
  for (const [name, source] of written.sources) {
    if (source.kind !== 'playlist' || source.directory !== undefined || source.from !== undefined) continue;
    if ((source.files ?? []).length > 0) continue;
    const finding = {
      code: 'playlist-without-files',
      severity: 'warning',
      message: `the playlist \`${name}\` has no files, so it is silent`,
      hint: 'list `files` to bring to the masters, say `from` which storage they are pulled, or name the `directory` that you fill by other means',
    } as const;
    yield written.inventory.at(pointer('sources', name), finding, 'key');
  }
}
