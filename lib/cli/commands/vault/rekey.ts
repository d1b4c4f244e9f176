import type { Command } from 'commander';
import { InvalidInventory } from '../../../inventory/diagnostic.ts';
import type { Contents } from '../../../inventory/vault/contents.ts';
import { CliError } from '../../cli-error.ts';
import { addExamples } from '../../examples.ts';
import { collect, type GlobalOptions, optionsOf } from '../../global-options.ts';
import type { Shell } from '../../shell.ts';
import { openAll, putOut, readGiven } from './files.ts';
import { VaultKeys } from './keys.ts';

interface RekeyOptions extends GlobalOptions {
  newVaultId?: string[];
  newVaultPasswordFile?: string[];
}

/** `aircheck vault rekey`: another password for files and for values in files, for all or for none. */
export function addVaultRekey(vault: Command, shell: Shell): void {
  const command = vault
    .command('rekey')
    .description('encrypt files, and the encrypted values in files, with another password')
    .argument('<file...>', 'all of them are, or none')
    .option('--new-vault-password-file <file>', 'the new password', collect)
    .option('--new-vault-id <label@source>', 'the new password with its label', collect)
    .action(async (names: string[], _options: unknown, command: Command) => {
      const options = optionsOf<RekeyOptions>(command);
      const files = await readGiven(shell, names);
      const keys = new VaultKeys(shell, options, names);
      const opened = await encryptedOnes(await openAll(files, await keys.opener()));
      const sources = [...(options.newVaultId ?? []), ...(options.newVaultPasswordFile ?? [])];
      if (sources.length > 1) throw new CliError('more than one new password was given', 'name one');
      const password = await keys.newPassword(sources);
      const { rekeyedFile } = await import('../../../inventory/vault/contents.ts');
      const texts = await Promise.all(opened.map((contents) => rekeyedFile(contents, password)));
      await putOut(shell, opened, texts, options, 'rekeyed');
    });
  addExamples(command, [
    ['aircheck vault rekey prod/*.yml', 'asks for the new password, twice'],
    ['aircheck vault rekey --new-vault-id 2027@new.password prod/*.yml', 'with a label'],
  ]);
}

/** A file without anything encrypted may be among the rest, but not alone. */
async function encryptedOnes(opened: readonly Contents[]): Promise<readonly Contents[]> {
  const some = opened.filter(({ whole, values }) => whole !== null || values.length > 0);
  if (some.length > 0) return some;
  const { notEncrypted } = await import('../../../inventory/vault/problems.ts');
  throw new InvalidInventory(opened.map(({ path }) => notEncrypted(path)));
}
