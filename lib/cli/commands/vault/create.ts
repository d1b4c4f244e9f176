import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { InvalidInventory } from '../../../inventory/diagnostic.ts';
import { CliError } from '../../cli-error.ts';
import { addExamples } from '../../examples.ts';
import { exitCode } from '../../exit-code.ts';
import { optionsOf } from '../../global-options.ts';
import type { Shell } from '../../shell.ts';
import { unbroken } from './files.ts';
import { addEncryptVaultId, type EncryptOptions, VaultKeys } from './keys.ts';

/** `aircheck vault create`: a new file that is encrypted as a whole. */
export function addVaultCreate(vault: Command, shell: Shell): void {
  const command = vault
    .command('create')
    .description('write a new file in $VISUAL or $EDITOR, and encrypt it')
    .argument('<file>')
    .action(async (name: string, _options: unknown, command: Command) => {
      const options = optionsOf<EncryptOptions>(command);
      const file = path.resolve(shell.cwd, name);
      const { fileExists } = await import('../../../inventory/vault/problems.ts');
      if (existsSync(file)) throw new InvalidInventory([fileExists(file)]);
      if (!existsSync(path.dirname(file))) throw new CliError(`there is no directory ${path.dirname(name)}`);
      const keys = new VaultKeys(shell, options, [name]);
      const password = await keys.toEncryptWith();
      const { editText } = await import('./editor.ts');
      const text = await editText(shell, file, '');
      if (text === '') throw new CliError(`nothing was written: there is no ${name}`, null, exitCode.failed);
      const [{ encrypt }, { createFile }] = await Promise.all([
        import('../../../inventory/vault/encrypt.ts'),
        import('../../../inventory/vault/replace-files.ts'),
      ]);
      const encrypted = await encrypt(text, password);
      await unbroken(() => createFile(file, encrypted)).catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'EEXIST' ? new InvalidInventory([fileExists(file)]) : error;
      });
      if (options.quiet !== true) shell.output.err(`created ${name}${keys.found}\n`);
    });
  addEncryptVaultId(command);
  addExamples(command, [['aircheck vault create my/secrets.yml', 'for you alone: with mode 0600']]);
}
