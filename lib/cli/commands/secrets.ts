import type { Command } from 'commander';
import { addExamples } from '../examples.ts';
import { optionsOf } from '../global-options.ts';
import type { Shell } from '../shell.ts';

/** `aircheck secrets`: what is done about the passwords of an inventory. */
export function secrets(program: Command, shell: Shell): void {
  const command = program.command('secrets').description('the passwords that the station gives out');
  const rotate = command
    .command('rotate')
    .description('write new random passwords into the inventory, where the old ones stand')
    .argument('[name...]', 'source, relay or admin; a live source; a mount with an encoder')
    .option('--dry-run', 'say only which they are, and where they stand; all of them if none is named')
    .action(async (names: string[], _options: unknown, command: Command) => {
      const { rotatePasswords } = await import('./secrets/rotate.ts');
      await rotatePasswords(shell, names, optionsOf(command));
    });
  addExamples(rotate, [
    ['aircheck secrets rotate --dry-run', 'all that could be'],
    ['aircheck secrets rotate relay studio', "the relays', and that of a live source"],
  ]);
  addExamples(command, [
    ['aircheck secrets rotate --dry-run', 'which there are, and where they stand'],
    ['aircheck secrets rotate relay', 'a new password where the old one stands'],
  ]);
}
