import type { Command } from 'commander';
import { InvalidInventory } from '../../../inventory/diagnostic.ts';
import { CliError } from '../../cli-error.ts';
import { addExamples } from '../../examples.ts';
import { optionsOf } from '../../global-options.ts';
import type { Shell } from '../../shell.ts';
import { readInput } from './files.ts';
import { addEncryptVaultId, type EncryptOptions, VaultKeys } from './keys.ts';

/** `aircheck vault encrypt-string`: a value to be pasted into a file. */
export function addVaultEncryptString(vault: Command, shell: Shell): void {
  const command = vault
    .command('encrypt-string')
    .alias('encrypt_string')
    .description('encrypt a value, and print it to be pasted into a file')
    .allowExcessArguments()
    .option('-n, --name <key>', 'the key to print before it')
    .option('--stdin', 'read it from standard input; a line break at its end is no part of it')
    .action(async (_options: unknown, command: Command) => {
      const options = optionsOf<EncryptOptions & { name?: string; stdin?: true }>(command);
      const [{ secretArgument }, { asValue, encrypt }] = await Promise.all([
        import('../../../inventory/vault/problems.ts'),
        import('../../../inventory/vault/encrypt.ts'),
      ]);
      if (command.args.length > 0) throw new InvalidInventory([secretArgument()]);
      const keys = new VaultKeys(shell, options, []);
      const password = await keys.toEncryptWith();
      const text = await secretText(shell, options.stdin === true);
      if (text === '') throw new CliError('there is nothing to encrypt');
      if (options.quiet !== true && keys.found !== '') shell.output.err(`encrypted${keys.found}\n`);
      shell.output.revealed(asValue(await encrypt(text, password), options.name));
    });
  addEncryptVaultId(command);
  addExamples(command, [
    ['aircheck vault encrypt-string --name relay', 'asks for the value, twice, and shows nothing of it'],
    ['openssl rand -hex 16 | aircheck vault encrypt-string --name source', 'one that nobody has ever seen'],
  ]);
}

async function secretText(shell: Shell, stdin: boolean): Promise<string> {
  if (stdin || shell.stdin.isTTY !== true) return (await readInput(shell)).replace(/\r?\n$/, '');
  const { askSecret } = await import('../../ask.ts');
  const text = await askSecret(shell, 'Value: ');
  if ((await askSecret(shell, 'The same again: ')) === text) return text;
  throw new CliError('the two values are not the same');
}
