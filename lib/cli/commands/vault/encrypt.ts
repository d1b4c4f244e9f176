import type { Command } from 'commander';
import { addExamples } from '../../examples.ts';
import { optionsOf } from '../../global-options.ts';
import type { Shell } from '../../shell.ts';
import { putOut, readGiven } from './files.ts';
import { addEncryptVaultId, type EncryptOptions, VaultKeys } from './keys.ts';

/** `aircheck vault encrypt`: files in plain text become vaults, all or none. */
export function addVaultEncrypt(vault: Command, shell: Shell): void {
  const command = vault
    .command('encrypt')
    .description('encrypt files as a whole')
    .argument('<file...>', 'all of them are, or none; - is standard input')
    .option('--output <file>', 'leave the file as it is, and write there; - is standard output')
    .action(async (names: string[], _options: unknown, command: Command) => {
      const options = optionsOf<EncryptOptions & { output?: string }>(command);
      const files = await readGiven(shell, names);
      const keys = new VaultKeys(shell, options, names);
      const password = await keys.toEncryptWith();
      const { encryptedFile } = await import('../../../inventory/vault/contents.ts');
      const texts = await Promise.all(files.map((file) => encryptedFile(file, password)));
      await putOut(shell, files, texts, options, 'encrypted', keys.found);
    });
  addEncryptVaultId(command);
  addExamples(command, [
    ['aircheck vault encrypt inventory/lab/users.yml', 'in its place, with the mode and owner that it had'],
  ]);
}
