import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { YamlFile } from '../network/import/yaml.ts';
import { CliError } from './cli-error.ts';
import type { Shell } from './shell.ts';

export interface ImportedFiles {
  /** What the inventory is made of, by file name; secrets are plain. */
  readonly texts: ReadonlyMap<string, YamlFile>;
  /** The servers' own files that come with it: certificates, accounts, sound. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** Writes an inventory into a directory that is there. Passwords, certificates and accounts are for this user alone. */
export async function writeInventory(directory: string, { texts, files }: ImportedFiles): Promise<void> {
  for (const [name, { text }] of texts) {
    await writeFile(path.join(directory, name), text, { flag: 'wx', mode: name === 'secrets.yml' ? 0o600 : 0o644 });
  }
  for (const [name, content] of files) {
    await mkdir(path.join(directory, path.dirname(name)), { recursive: true });
    await writeFile(path.join(directory, name), content, { flag: 'wx', mode: 0o600 });
  }
}

/** The same into a new directory. @throws CliError where there is something already */
export async function writeOut({ cwd }: Shell, out: string, imported: ImportedFiles): Promise<string> {
  const directory = path.resolve(cwd, out);
  await mkdir(path.dirname(directory), { recursive: true });
  try {
    await mkdir(directory);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new CliError(`${out} is there already, and nothing is written over`, 'name a new directory');
  }
  await chmod(directory, 0o700);
  await writeInventory(directory, imported);
  return directory;
}
