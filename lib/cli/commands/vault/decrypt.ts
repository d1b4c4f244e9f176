import { decryptedFile } from '../../../inventory/vault/contents.ts';
import type { GlobalOptions } from '../../global-options.ts';
import type { Shell } from '../../shell.ts';
import { type OutOptions, openAll, putOut, readGiven } from './files.ts';
import { VaultKeys } from './keys.ts';

/** `aircheck vault decrypt`: vaults become files in plain text, all or none. */
export async function decryptFiles(
  shell: Shell,
  names: readonly string[],
  options: GlobalOptions & OutOptions,
): Promise<void> {
  const files = await readGiven(shell, names);
  const opened = await openAll(files, new VaultKeys(shell, options, names).opener());
  await putOut(shell, files, opened.map(decryptedFile), options, 'decrypted');
}
