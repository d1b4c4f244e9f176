import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, InvalidInventory } from '../../../inventory/diagnostic.ts';
import { type Contents, openContents, type Written } from '../../../inventory/vault/contents.ts';
import type { VaultOpener } from '../../../inventory/vault/decrypt.ts';
import { readText, textOf } from '../../../inventory/vault/read-text.ts';
import { createFile, replaceFiles } from '../../../inventory/vault/replace-files.ts';
import { CliError } from '../../cli-error.ts';
import type { Shell } from '../../shell.ts';
import { inputBytes, standardInput } from '../../standard-input.ts';

/** The files that a command names, each once, as text; `-` is standard input. All that cannot be read is said at once. */
export async function readGiven(shell: Shell, names: readonly string[]): Promise<Written[]> {
  const files = [...new Set(names.map((name) => (name === standardInput ? name : path.resolve(shell.cwd, name))))];
  const read = files.map(async (file): Promise<Written | Diagnostic> => {
    const text = file === standardInput ? await readInput(shell) : await readText(file);
    return typeof text === 'string' ? { path: file, text } : text;
  });
  return allOrFindings(await Promise.all(read));
}

/** What all of them say. */
export async function openAll(files: readonly Written[], opener: VaultOpener): Promise<Contents[]> {
  const opened: (Contents | Diagnostic)[] = [];
  for (const file of files) {
    const contents = await openContents(file, opener);
    if ('path' in contents) opened.push(contents);
    else opened.push(...contents);
  }
  return allOrFindings(opened);
}

/** Where the text of one file goes instead. */
export interface OutOptions {
  readonly output?: string;
  readonly quiet?: true;
}

/** Gives every file its new text, or none of them; or writes the text to where `--output` says. */
export async function putOut(
  shell: Shell,
  files: readonly Written[],
  texts: readonly (string | Diagnostic)[],
  { output, quiet }: OutOptions,
  done: string,
  how = '',
): Promise<void> {
  const made = changed(files, texts);
  if (output !== undefined && made.length > 1) throw new CliError('--output takes the text of one file');
  if (made.some((file) => file.path === standardInput) && made.length > 1) {
    throw new CliError('standard input goes to standard output: name it alone');
  }
  const [only] = made;
  if (only !== undefined && (output ?? only.path) === standardInput) return shell.output.revealed(only.text);
  if (only !== undefined && output !== undefined) {
    const target = path.resolve(shell.cwd, output);
    await unbroken(() =>
      existsSync(target) ? replaceFiles([{ ...only, path: target }]) : createFile(target, only.text),
    );
  } else await unbroken(() => replaceFiles(made));
  if (quiet === true) return;
  const names = made.map((file) => path.relative(shell.cwd, file.path));
  shell.output.err(`${done} ${names.join(', ')}${how}\n`);
}

/** Gives a file its new text. */
export async function replaceOne(file: Written, text: string): Promise<void> {
  await unbroken(() => replaceFiles([{ path: file.path, text }]));
}

function changed(files: readonly Written[], texts: readonly (string | Diagnostic)[]): Written[] {
  return allOrFindings(
    files.map(({ path: file, text: before }, i): Written | Diagnostic => {
      const text = texts[i] ?? before;
      return typeof text === 'string' ? { path: file, text } : text;
    }),
  );
}

/** Ctrl-C waits until this is done: it takes a moment, and half of it would be worse than all. */
export async function unbroken<T>(work: () => Promise<T>): Promise<T> {
  const later = () => undefined;
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, later);
  try {
    return await work();
  } finally {
    for (const signal of signals) process.off(signal, later);
  }
}

/** All of standard input, as text. */
export async function readInput(shell: Shell): Promise<string> {
  const text = textOf(await inputBytes(shell));
  if (text === undefined) throw new CliError('what came on standard input is no text in UTF-8');
  return text;
}

function allOrFindings<T extends object>(read: readonly (T | Diagnostic)[]): T[] {
  const good: T[] = [];
  const findings: Diagnostic[] = [];
  for (const one of read) {
    if (isFinding(one)) findings.push(one);
    else good.push(one);
  }
  if (findings.length > 0) throw new InvalidInventory(findings);
  return good;
}

function isFinding(one: object): one is Diagnostic {
  return 'code' in one && 'severity' in one;
}
