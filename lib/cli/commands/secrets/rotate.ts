import path from 'node:path';
import { namedPasswords, rotatable, rotated, toldOutside } from '../../../inventory/rotate.ts';
import { replaceFiles } from '../../../inventory/vault/replace-files.ts';
import { CliError } from '../../cli-error.ts';
import type { GlobalOptions } from '../../global-options.ts';
import { readInventory } from '../../load-network.ts';
import { printRows } from '../../rows.ts';
import type { Shell } from '../../shell.ts';
import { tableText } from '../../table.ts';
import { unbroken } from '../vault/files.ts';
import { VaultKeys } from '../vault/keys.ts';

interface RotateOptions extends GlobalOptions {
  dryRun?: true;
}

/** `aircheck secrets rotate`: new random passwords in the inventory. Hosts get them when they are converged. */
export async function rotatePasswords(shell: Shell, names: readonly string[], options: RotateOptions): Promise<void> {
  const dry = options.dryRun === true;
  if (names.length === 0 && !dry) {
    throw new CliError('say which passwords to rotate', 'aircheck secrets rotate --dry-run shows what there is');
  }
  const inventory = await readInventory(shell, options);
  const all = rotatable(inventory);
  const chosen = names.length === 0 ? all : namedPasswords(all, names);
  if (!dry) {
    const keys = new VaultKeys(shell, { ...options, inventory: inventory.directory }, []);
    const replacements = await rotated(chosen, keys.opener());
    await unbroken(() => replaceFiles(replacements));
  }
  const rows = chosen.map(({ name, origin }) => ({
    password: name,
    file: path.relative(shell.cwd, origin.file),
    line: origin.line,
  }));
  const cells = rows.map(({ password, file, line }) => [password, `${file}:${line}`]);
  printRows(shell.output, options.format, rows, () =>
    tableText(cells, [dry ? 'password' : 'rotated', 'where'], shell.output.screen.colour),
  );
  if (dry || options.quiet === true) return;
  for (const { name } of toldOutside(inventory, chosen)) {
    shell.output.err(`Whoever sends to ${name} has to be told the new one: no host of the inventory does.\n`);
  }
  shell.output.err('Hosts have the old ones until they are converged: aircheck plan shows what that does.\n');
}
