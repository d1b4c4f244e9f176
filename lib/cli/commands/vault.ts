import type { Command } from 'commander';
import { addExamples } from '../examples.ts';
import type { Shell } from '../shell.ts';
import { addVaultCreate } from './vault/create.ts';
import { addVaultDecrypt } from './vault/decrypt.ts';
import { addVaultEdit } from './vault/edit.ts';
import { addVaultEncrypt } from './vault/encrypt.ts';
import { addVaultEncryptString } from './vault/encrypt-string.ts';
import { addVaultRekey } from './vault/rekey.ts';
import { addVaultView } from './vault/view.ts';

/** `aircheck vault`: encrypted files and values, in Ansible Vault format. */
export function vault(program: Command, shell: Shell): void {
  const command = program
    .command('vault')
    .description('encrypted files and values of an inventory, in Ansible Vault format');
  addVaultView(command, shell);
  addVaultEdit(command, shell);
  addVaultCreate(command, shell);
  addVaultEncrypt(command, shell);
  addVaultDecrypt(command, shell);
  addVaultEncryptString(command, shell);
  addVaultRekey(command, shell);
  addExamples(command, [
    ['aircheck vault view inventory/lab/station.yml', 'with what is encrypted in it'],
    ['aircheck vault edit inventory/lab/station.yml', 'in $EDITOR; what changed is encrypted again'],
    ['aircheck vault encrypt-string --name password', 'asks for a value, and prints it to be pasted'],
    ['aircheck vault rekey prod/*.yml', 'another password for all of them, or for none'],
  ]);
}
