import path from 'node:path';
import type { Command } from 'commander';
import { CliError } from '../../cli-error.ts';
import { addExamples } from '../../examples.ts';
import { type GlobalOptions, optionsOf } from '../../global-options.ts';
import { readInventory } from '../../load-network.ts';
import { printRows } from '../../rows.ts';
import type { Shell } from '../../shell.ts';
import { unbroken } from '../vault/files.ts';
import { VaultKeys } from '../vault/keys.ts';

interface RotateOptions extends GlobalOptions {
  dryRun?: true;
}

/** `aircheck secrets rotate`: new random passwords in the inventory. Hosts get them when they are converged. */
export function addSecretsRotate(secrets: Command, shell: Shell): void {
  const command = secrets
    .command('rotate')
    .description('write new random passwords into the inventory, where the old ones stand')
    .argument('[name...]', 'source, relay or admin; a live source; a mount with an encoder')
    .option('--dry-run', 'say only which they are, and where they stand; all of them if none is named')
    .action(async (names: string[], _options: unknown, command: Command) => {
      const options = optionsOf<RotateOptions>(command);
      if (names.length === 0 && options.dryRun !== true) {
        throw new CliError('say which passwords to rotate', 'aircheck secrets rotate --dry-run shows what there is');
      }
      const inventory = await readInventory(shell, options);
      const { namedPasswords, rotatable, rotated } = await import('../../../inventory/rotate.ts');
      const all = rotatable(inventory);
      const chosen = names.length === 0 ? all : namedPasswords(all, names);
      if (options.dryRun !== true) {
        const keys = new VaultKeys(shell, { ...options, inventory: inventory.directory }, []);
        const replacements = await rotated(chosen, await keys.opener());
        const { replaceFiles } = await import('../../../inventory/vault/replace-files.ts');
        await unbroken(() => replaceFiles(replacements));
      }
      const rows = chosen.map(({ name, origin }) => ({
        password: name,
        file: path.relative(shell.cwd, origin.file),
        line: origin.line,
      }));
      const { tableText } = await import('../../table.ts');
      printRows(shell.output, options.format, rows, () =>
        tableText(
          rows.map(({ password, file, line }) => [password, `${file}:${line}`]),
          [options.dryRun === true ? 'password' : 'rotated', 'where'],
          shell.output.screen.colour,
        ),
      );
      if (options.dryRun !== true && options.quiet !== true) {
        shell.output.err('Hosts have the old ones until they are converged: aircheck plan shows what that does.\n');
      }
    });
  addExamples(command, [
    ['aircheck secrets rotate --dry-run', 'all that could be'],
    ['aircheck secrets rotate relay studio', "the relays', and that of a live source"],
  ]);
}
