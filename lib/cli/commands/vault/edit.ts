import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, realpath } from 'node:fs/promises';
import path from 'node:path';
import { InvalidInventory } from '../../../inventory/diagnostic.ts';
import { type Contents, passwordOf } from '../../../inventory/vault/contents.ts';
import { encrypt } from '../../../inventory/vault/encrypt.ts';
import { fileChanged } from '../../../inventory/vault/problems.ts';
import { createFile } from '../../../inventory/vault/replace-files.ts';
import { withEncryptedValues } from '../../../inventory/vault/values.ts';
import { askYesNo } from '../../ask.ts';
import { findingsText } from '../../findings.ts';
import type { Shell } from '../../shell.ts';
import { editText } from './editor.ts';
import { openAll, readGiven, replaceOne, unbroken } from './files.ts';
import { type EncryptOptions, VaultKeys } from './keys.ts';

/** `aircheck vault edit`: a file in an editor, with all that is encrypted in it. */
export async function editFile(shell: Shell, name: string, options: EncryptOptions): Promise<void> {
  const say = (text: string) => (options.quiet === true ? undefined : shell.output.err(`${text}\n`));
  const [given] = await readGiven(shell, [path.resolve(shell.cwd, name)]);
  if (given === undefined) return;
  const file = { ...given, path: await realpath(given.path) };
  // What was typed would be lost if it could not be written.
  await access(path.dirname(file.path), constants.W_OK);
  const keys = new VaultKeys(shell, options, [name]);
  const [contents] = await openAll([file], keys.opener());
  if (contents === undefined) return;
  const text = await editUntilRight(shell, contents, keys);
  if (text === contents.text) return say(`${name} is as it was`);
  await write(shell, contents, text);
  say(`changed ${name}`);
}

/** What the file is to hold. Whoever sits at a terminal may mend what is wrong with it. */
async function editUntilRight(shell: Shell, contents: Contents, keys: VaultKeys): Promise<string> {
  for (let text = contents.plain; ; ) {
    const edited = await editText(shell, contents.path, text);
    if (edited === contents.plain) return contents.text;
    try {
      return await encryptedAgain(contents, edited, keys);
    } catch (error) {
      if (!(error instanceof InvalidInventory) || shell.stdin.isTTY !== true) throw error;
      shell.output.err(findingsText(error.diagnostics, { ...shell.output.errorFormat, cwd: shell.cwd }));
      if (!(await askYesNo(shell, 'Edit it again? Otherwise nothing is changed.'))) throw error;
      text = edited;
    }
  }
}

/** With the password and the label that it had; new values with those of the first one, or with what was given. */
async function encryptedAgain(contents: Contents, edited: string, keys: VaultKeys): Promise<string> {
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
  const kept = `${file}.${randomBytes(3).toString('hex')}`;
  await unbroken(() => createFile(kept, text));
  throw new InvalidInventory([fileChanged(file, kept)]);
}
