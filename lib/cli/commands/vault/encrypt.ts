import { encryptedFile } from '../../../inventory/vault/contents.ts';
import type { Shell } from '../../shell.ts';
import { type OutOptions, putOut, readGiven } from './files.ts';
import { type EncryptOptions, VaultKeys } from './keys.ts';

/** `aircheck vault encrypt`: files in plain text become vaults, all or none. */
export async function encryptFiles(
  shell: Shell,
  names: readonly string[],
  options: EncryptOptions & OutOptions,
): Promise<void> {
  const files = await readGiven(shell, names);
  const keys = new VaultKeys(shell, options, names);
  const password = await keys.toEncryptWith();
  const texts = await Promise.all(files.map((file) => encryptedFile(file, password)));
  await putOut(shell, files, texts, options, 'encrypted', keys.found);
}
