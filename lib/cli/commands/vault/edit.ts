import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { InvalidInventory } from '../../../inventory/diagnostic.ts';
import type { Contents } from '../../../inventory/vault/contents.ts';
import { addExamples } from '../../examples.ts';
import { optionsOf } from '../../global-options.ts';
import type { Shell } from '../../shell.ts';
import { openAll, readGiven, replaceOne, unbroken } from './files.ts';
import { addEncryptVaultId, type EncryptOptions, VaultKeys } from './keys.ts';

/** `aircheck vault edit`: a file in an editor, with all that is encrypted in it. */
export function addVaultEdit(vault: Command, shell: Shell): void {
  const command = vault
    .command('edit')
    .description('edit a file, or the encrypted values in it, in $VISUAL or $EDITOR')
    .argument('<file>')
    .action(async (name: string, _options: unknown, command: Command) => {
      const options = optionsOf<EncryptOptions>(command);
      const say = (text: string) => (options.quiet === true ? undefined : shell.output.err(`${text}\n`));
      const [given] = await readGiven(shell, [path.resolve(shell.cwd, name)]);
      if (given === undefined) return;
      const file = { ...given, path: await realpath(given.path) };
      // What was typed would be lost if it could not be written.
      await access(path.dirname(file.path), constants.W_OK);
      const keys = new VaultKeys(shell, options, [name]);
      const [contents] = await openAll([file], await keys.opener());
      if (contents === undefined) return;
      const text = await editUntilRight(shell, contents, keys);
      if (text === contents.text) return say(`${name} is as it was`);
      await write(shell, contents, text);
      say(`changed ${name}`);
    });
  addEncryptVaultId(command);
  addExamples(command, [
    ['aircheck vault edit inventory/lab/station.yml', 'what you write behind `!vault` is encrypted'],
    ['EDITOR="code --wait" aircheck vault edit inventory/lab/users.yml', 'in an editor with a window'],
  ]);
}

/** What the file is to hold. Whoever sits at a terminal may mend what is wrong with it. */
async function editUntilRight(shell: Shell, contents: Contents, keys: VaultKeys): Promise<string> {
  const { editText } = await import('./editor.ts');
  for (let text = contents.plain; ; ) {
    const edited = await editText(shell, contents.path, text);
    if (edited === contents.plain) return contents.text;
    try {
      return await encryptedAgain(contents, edited, keys);
    } catch (error) {
      if (!(error instanceof InvalidInventory) || shell.stdin.isTTY !== true) throw error;
      const { findingsText } = await import('../../findings.ts');
      const { askYesNo } = await import('../../ask.ts');
      shell.output.err(findingsText(error.diagnostics, { ...shell.output.errorFormat, cwd: shell.cwd }));
      if (!(await askYesNo(shell, 'Edit it again? Otherwise nothing is changed.'))) throw error;
      text = edited;
    }
  }
}

/** With the password and the label that it had; new values with those of the first one, or with what was given. */
async function encryptedAgain(contents: Contents, edited: string, keys: VaultKeys): Promise<string> {
  const [{ encrypt }, { passwordOf }, { withEncryptedValues }] = await Promise.all([
    import('../../../inventory/vault/encrypt.ts'),
    import('../../../inventory/vault/contents.ts'),
    import('../../../inventory/vault/values.ts'),
  ]);
  const { path: file, whole, values } = contents;
  if (whole !== null) return encrypt(edited, passwordOf(whole));
  if (!edited.includes('!vault')) return edited;
  const ids = new Set(values.map((value) => value.password));
  const [first] = values;
  const password = first !== undefined && ids.size === 1 ? passwordOf(first) : await keys.toEncryptWith();
  const { text, findings } = await withEncryptedValues(file, edited, values, password);
  if (findings.length > 0) throw new InvalidInventory(findings);
  return text;
}

async function write(shell: Shell, { path: file, text: before }: Contents, text: string): Promise<void> {
  const [now] = await readGiven(shell, [file]);
  if (now?.text === before) return replaceOne(now, text);
  const [{ createFile }, { fileChanged }] = await Promise.all([
    import('../../../inventory/vault/replace-files.ts'),
    import('../../../inventory/vault/problems.ts'),
  ]);
  const kept = `${file}.${randomBytes(3).toString('hex')}`;
  await unbroken(() => createFile(kept, text));
  throw new InvalidInventory([fileChanged(file, kept)]);
}
