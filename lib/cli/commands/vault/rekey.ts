import { InvalidInventory } from '../../../inventory/diagnostic.ts';
import { type Contents, rekeyedFile } from '../../../inventory/vault/contents.ts';
import { notEncrypted } from '../../../inventory/vault/problems.ts';
import { CliError } from '../../cli-error.ts';
import type { GlobalOptions } from '../../global-options.ts';
import type { Shell } from '../../shell.ts';
import { openAll, putOut, readGiven } from './files.ts';
import { VaultKeys } from './keys.ts';

interface RekeyOptions extends GlobalOptions {
  newVaultId?: string[];
  newVaultPasswordFile?: string[];
}

/** `aircheck vault rekey`: another password for files and for values in files, for all or for none. */
export async function rekeyFiles(shell: Shell, names: readonly string[], options: RekeyOptions): Promise<void> {
  const files = await readGiven(shell, names);
  const keys = new VaultKeys(shell, options, names);
  const opened = encryptedOnes(await openAll(files, keys.opener()));
  const sources = [...(options.newVaultId ?? []), ...(options.newVaultPasswordFile ?? [])];
  if (sources.length > 1) throw new CliError('more than one new password was given', 'name one');
  const password = await keys.newPassword(sources);
  const texts = await Promise.all(opened.map((contents) => rekeyedFile(contents, password)));
  await putOut(shell, opened, texts, options, 'rekeyed');
}

/** A file without anything encrypted may be among the rest, but not alone. */
function encryptedOnes(opened: readonly Contents[]): readonly Contents[] {
  const some = opened.filter(({ whole, values }) => whole !== null || values.length > 0);
  if (some.length > 0) return some;
  throw new InvalidInventory(opened.map(({ path }) => notEncrypted(path)));
}
