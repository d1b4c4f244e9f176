import { existsSync } from 'node:fs';
import path from 'node:path';
import { InvalidInventory } from '../../../inventory/diagnostic.ts';
import { encrypt } from '../../../inventory/vault/encrypt.ts';
import { fileExists } from '../../../inventory/vault/problems.ts';
import { createFile } from '../../../inventory/vault/replace-files.ts';
import { CliError } from '../../cli-error.ts';
import { exitCode } from '../../exit-code.ts';
import type { Shell } from '../../shell.ts';
import { editText } from './editor.ts';
import { unbroken } from './files.ts';
import { type EncryptOptions, VaultKeys } from './keys.ts';

/** `aircheck vault create`: a new file that is encrypted as a whole. */
export async function createVault(shell: Shell, name: string, options: EncryptOptions): Promise<void> {
  const file = path.resolve(shell.cwd, name);
  if (existsSync(file)) throw new InvalidInventory([fileExists(file)]);
  if (!existsSync(path.dirname(file))) throw new CliError(`there is no directory ${path.dirname(name)}`);
  const keys = new VaultKeys(shell, options, [name]);
  const password = await keys.toEncryptWith();
  const text = await editText(shell, file, '');
  if (text === '') throw new CliError(`nothing was written: there is no ${name}`, null, exitCode.failed);
  const encrypted = await encrypt(text, password);
  await unbroken(() => createFile(file, encrypted)).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new InvalidInventory([fileExists(file)]) : error;
  });
  if (options.quiet !== true) shell.output.err(`created ${name}${keys.found}\n`);
}
