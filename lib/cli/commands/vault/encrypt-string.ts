import { InvalidInventory } from '../../../inventory/diagnostic.ts';
import { asValue, encrypt } from '../../../inventory/vault/encrypt.ts';
import { secretArgument } from '../../../inventory/vault/problems.ts';
import { askSecret } from '../../ask.ts';
import { CliError } from '../../cli-error.ts';
import type { Shell } from '../../shell.ts';
import { readInput } from './files.ts';
import { type EncryptOptions, VaultKeys } from './keys.ts';

interface StringOptions extends EncryptOptions {
  name?: string;
  stdin?: true;
}

/** `aircheck vault encrypt-string`: a value to be pasted into a file. */
export async function encryptString(shell: Shell, args: readonly string[], options: StringOptions): Promise<void> {
  if (args.length > 0) throw new InvalidInventory([secretArgument()]);
  const keys = new VaultKeys(shell, options, []);
  const password = await keys.toEncryptWith();
  const text = await secretText(shell, options.stdin === true);
  if (text === '') throw new CliError('there is nothing to encrypt');
  if (options.quiet !== true && keys.found !== '') shell.output.err(`encrypted${keys.found}\n`);
  shell.output.revealed(asValue(await encrypt(text, password), options.name));
}

async function secretText(shell: Shell, stdin: boolean): Promise<string> {
  if (stdin || shell.stdin.isTTY !== true) return (await readInput(shell)).replace(/\r?\n$/, '');
  const text = await askSecret(shell, 'Value: ');
  if ((await askSecret(shell, 'The same again: ')) === text) return text;
  throw new CliError('the two values are not the same');
}
