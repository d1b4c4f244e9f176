import type { Command } from 'commander';
import { addExamples } from '../../examples.ts';
import { type GlobalOptions, optionsOf } from '../../global-options.ts';
import type { Shell } from '../../shell.ts';
import { openAll, readGiven, standardInput } from './files.ts';
import { VaultKeys } from './keys.ts';

/** `aircheck vault view`: what files say, with what is encrypted in them. */
export function addVaultView(vault: Command, shell: Shell): void {
  const command = vault
    .command('view')
    .description('print files with all that is encrypted in them')
    .argument('[file...]', 'files; standard input if none is named')
    .action(async (names: string[], _options: unknown, command: Command) => {
      const files = await readGiven(shell, names.length > 0 ? names : [standardInput]);
      const keys = new VaultKeys(shell, optionsOf<GlobalOptions>(command), names);
      const opened = await openAll(files, await keys.opener());
      for (const { plain } of opened) shell.output.revealed(plain);
    });
  addExamples(command, [['aircheck vault view inventory/lab/station.yml', 'each value stands behind its !vault']]);
}
