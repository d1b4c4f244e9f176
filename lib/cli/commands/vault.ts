import type { Command } from 'commander';
import { addExamples } from '../examples.ts';
import { collect, optionsOf } from '../global-options.ts';
import type { Shell } from '../shell.ts';

/** `aircheck vault`: encrypted files and values, in Ansible Vault format. */
export function vault(program: Command, shell: Shell): void {
  const command = program
    .command('vault')
    .description('encrypted files and values of an inventory, in Ansible Vault format');
  addLookingAndEditing(command, shell);
  addEncrypting(command, shell);
  addExamples(command, [
    ['aircheck vault view inventory/lab/station.yml', 'with what is encrypted in it'],
    ['aircheck vault edit inventory/lab/station.yml', 'in $EDITOR; what changed is encrypted again'],
    ['aircheck vault encrypt-string --name password', 'asks for a value, and prints it to be pasted'],
    ['aircheck vault rekey prod/*.yml', 'another password for all of them, or for none'],
  ]);
}

const encryptVaultId = ['--encrypt-vault-id <label>', 'which password to encrypt with, if several are given'] as const;
const output = ['--output <file>', 'leave the file as it is, and write there; - is standard output'] as const;

function addLookingAndEditing(vault: Command, shell: Shell): void {
  const view = vault
    .command('view')
    .description('print files with all that is encrypted in them')
    .argument('[file...]', 'files; standard input if none is named')
    .action(async (names: string[], _options: unknown, command: Command) => {
      const { viewFiles } = await import('./vault/view.ts');
      await viewFiles(shell, names, optionsOf(command));
    });
  addExamples(view, [['aircheck vault view inventory/lab/station.yml', 'each value stands behind its !vault']]);

  const edit = vault
    .command('edit')
    .description('edit a file, or the encrypted values in it, in $VISUAL or $EDITOR')
    .argument('<file>')
    .option(...encryptVaultId)
    .action(async (name: string, _options: unknown, command: Command) => {
      const { editFile } = await import('./vault/edit.ts');
      await editFile(shell, name, optionsOf(command));
    });
  addExamples(edit, [
    ['aircheck vault edit inventory/lab/station.yml', 'what you write behind `!vault` is encrypted'],
    ['EDITOR="code --wait" aircheck vault edit inventory/lab/users.yml', 'in an editor with a window'],
  ]);

  const create = vault
    .command('create')
    .description('write a new file in $VISUAL or $EDITOR, and encrypt it')
    .argument('<file>')
    .option(...encryptVaultId)
    .action(async (name: string, _options: unknown, command: Command) => {
      const { createVault } = await import('./vault/create.ts');
      await createVault(shell, name, optionsOf(command));
    });
  addExamples(create, [['aircheck vault create my/secrets.yml', 'for you alone: with mode 0600']]);
}

function addEncrypting(vault: Command, shell: Shell): void {
  const encrypt = vault
    .command('encrypt')
    .description('encrypt files as a whole')
    .argument('<file...>', 'all of them are, or none; - is standard input')
    .option(...output)
    .option(...encryptVaultId)
    .action(async (names: string[], _options: unknown, command: Command) => {
      const { encryptFiles } = await import('./vault/encrypt.ts');
      await encryptFiles(shell, names, optionsOf(command));
    });
  addExamples(encrypt, [
    ['aircheck vault encrypt inventory/lab/users.yml', 'in its place, with the mode and owner that it had'],
  ]);

  const decrypt = vault
    .command('decrypt')
    .description('put encrypted files back in plain text')
    .argument('<file...>', 'all of them are, or none; - is standard input')
    .option(...output)
    .action(async (names: string[], _options: unknown, command: Command) => {
      const { decryptFiles } = await import('./vault/decrypt.ts');
      await decryptFiles(shell, names, optionsOf(command));
    });
  addExamples(decrypt, [
    ['aircheck vault decrypt inventory/lab/users.yml', 'whoever may read the file can read it then'],
  ]);

  const encryptString = vault
    .command('encrypt-string')
    .alias('encrypt_string')
    .description('encrypt a value, and print it to be pasted into a file')
    // One that is there is refused, with what to do instead.
    .allowExcessArguments()
    .option('-n, --name <key>', 'the key to print before it')
    .option('--stdin', 'read it from standard input; a line break at its end is no part of it')
    .option(...encryptVaultId)
    .action(async (_options: unknown, command: Command) => {
      const { encryptString } = await import('./vault/encrypt-string.ts');
      await encryptString(shell, command.args, optionsOf(command));
    });
  addExamples(encryptString, [
    ['aircheck vault encrypt-string --name relay', 'asks for the value, twice, and shows nothing of it'],
    ['openssl rand -hex 16 | aircheck vault encrypt-string --name source', 'one that nobody has ever seen'],
  ]);

  const rekey = vault
    .command('rekey')
    .description('encrypt files, and the encrypted values in files, with another password')
    .argument('<file...>', 'all of them are, or none')
    .option('--new-vault-password-file <file>', 'the new password', collect)
    .option('--new-vault-id <label@source>', 'the new password with its label', collect)
    .action(async (names: string[], _options: unknown, command: Command) => {
      const { rekeyFiles } = await import('./vault/rekey.ts');
      await rekeyFiles(shell, names, optionsOf(command));
    });
  addExamples(rekey, [
    ['aircheck vault rekey prod/*.yml', 'asks for the new password, twice'],
    ['aircheck vault rekey --new-vault-id 2027@new.password prod/*.yml', 'with a label'],
  ]);
}
