import type { Command } from 'commander';
import { addExamples } from '../../examples.ts';
import { type GlobalOptions, optionsOf } from '../../global-options.ts';
import type { Shell } from '../../shell.ts';
import { openAll, putOut, readGiven } from './files.ts';
import { VaultKeys } from './keys.ts';

/** `aircheck vault decrypt`: vaults become files in plain text, all or none. */
export function addVaultDecrypt(vault: Command, shell: Shell): void {
  const command = vault
    .command('decrypt')
    .description('put encrypted files back in plain text')
    .argument('<file...>', 'all of them are, or none; - is standard input')
    .option('--output <file>', 'leave the file as it is, and write there; - is standard output')
    .action(async (names: string[], _options: unknown, command: Command) => {
      const options = optionsOf<GlobalOptions & { output?: string }>(command);
      const files = await readGiven(shell, names);
      const opened = await openAll(files, await new VaultKeys(shell, options, names).opener());
      const { decryptedFile } = await import('../../../inventory/vault/contents.ts');
      await putOut(shell, files, opened.map(decryptedFile), options, 'decrypted');
    });
  addExamples(command, [
    ['aircheck vault decrypt inventory/lab/users.yml', 'whoever may read the file can read it then'],
  ]);
}
