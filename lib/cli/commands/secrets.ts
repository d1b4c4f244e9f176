import type { Command } from 'commander';
import { addExamples } from '../examples.ts';
import type { Shell } from '../shell.ts';
import { addSecretsRotate } from './secrets/rotate.ts';

/** `aircheck secrets`: what is done about the passwords of an inventory. */
export function secrets(program: Command, shell: Shell): void {
  const command = program.command('secrets').description('the passwords that the station gives out');
  addSecretsRotate(command, shell);
  addExamples(command, [
    ['aircheck secrets rotate --dry-run', 'which there are, and where they stand'],
    ['aircheck secrets rotate relay', 'a new password where the old one stands'],
  ]);
}
