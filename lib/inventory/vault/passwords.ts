import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Diagnostic } from '../diagnostic.ts';
import { reasonOf } from '../reason.ts';
import { Secret } from '../secret.ts';

/** A password for encrypted values, and the label that such values name it by. */
export interface VaultPassword {
  readonly id: string;
  readonly password: Secret;
}

export interface VaultPasswords {
  readonly passwords: readonly VaultPassword[];
  readonly findings: readonly Diagnostic[];
}

/** Asks somebody for the password of a label. */
export type AskPassword = (id: string) => Promise<string>;

/** The label of a password that was given none. Format 1.1, which has no labels, is written with it. */
export const defaultId = 'default';

/** The file in an inventory's directory that is read when it is there. */
export const defaultPasswordFile = '.vault-password';

/** That file's path in a list, if it is there. */
export function defaultPasswordFiles(directory: string): Promise<string[]> {
  const file = path.join(directory, defaultPasswordFile);
  return access(file).then(
    () => [file],
    () => [],
  );
}

/** The passwords of these sources, and of the inventory's directory. */
export async function readVaultPasswords(
  sources: readonly string[],
  directory: string,
  ask?: AskPassword,
): Promise<VaultPasswords> {
  return readPasswords([...sources, ...(await defaultPasswordFiles(directory))], ask);
}

/**
 * Reads passwords as Ansible does. Each source is a path or `prompt`, or one of them behind a label, as in `id@path`
 * (`@path` has none). A file that may be executed is run, and prints the password; one whose name ends in `-client` is
 * given `--vault-id ID`. White space around a password in a file is no part of it; of what a program prints, line breaks
 * alone.
 */
export async function readPasswords(sources: readonly string[], ask?: AskPassword): Promise<VaultPasswords> {
  // One after the other: a script may ask for something.
  const passwords: VaultPassword[] = [];
  const findings: Diagnostic[] = [];
  for (const source of sources) {
    const read = await readOne(source, ask);
    if ('password' in read) passwords.push(read);
    else findings.push(read);
  }
  return { passwords, findings };
}

/** The label of a source, and where its password comes from. */
export function splitSource(source: string): { id: string; from: string } {
  const [, id, from = source] = /^([^@/]*)@(.+)$/.exec(source) ?? [];
  return { id: id || defaultId, from };
}

async function readOne(source: string, ask: AskPassword | undefined): Promise<VaultPassword | Diagnostic> {
  const { id, from: file } = splitSource(source);
  // Ansible has the second word for what --ask-vault-pass does.
  if (file === 'prompt' || file === 'prompt_ask_vault_pass') return askOne(id, ask);
  try {
    const executable = ((await stat(file)).mode & constants.S_IXUSR) !== 0;
    const content = await readFile(file);
    if (executable && !isProgram(content))
      return problem(`${file} is executable, but no program`, 'if it holds the password: chmod -x');
    const password = executable
      ? (await run(path.resolve(file), id)).replace(/^[\r\n]+|[\r\n]+$/g, '')
      : stripped(content.toString('utf8'));
    if (password === '') return problem(executable ? `the script ${file} prints no password` : `${file} is empty`);
    return { id, password: new Secret(password) };
  } catch (error) {
    return problem(`the vault password cannot be read from ${file}: ${whyNot(error)}`);
  }
}

async function askOne(id: string, ask: AskPassword | undefined): Promise<VaultPassword | Diagnostic> {
  const password = stripped((await ask?.(id)) ?? '');
  if (password) return { id, password: new Secret(password) };
  return ask === undefined
    ? problem('nobody can be asked for the vault password here', 'a file of the name `prompt` is ./prompt')
    : problem('no vault password was typed');
}

/** Without white space as Python's bytes know it: a no-break space is part of a password. */
function stripped(text: string): string {
  return text.replace(/^[ \t\n\r\v\f]+|[ \t\n\r\v\f]+$/g, '');
}

/** A script with its interpreter, or ELF. A shell would run anything else, and complain about it word for word. */
function isProgram(content: Buffer): boolean {
  return (
    content.subarray(0, 2).toString('latin1') === '#!' || content.subarray(0, 4).toString('latin1') === '\u007fELF'
  );
}

async function run(script: string, id: string): Promise<string> {
  const client = path.parse(script).name.endsWith('-client');
  const { stdout } = await promisify(execFile)(script, client ? ['--vault-id', id] : [], { timeout: 60_000 });
  return stdout;
}

function whyNot(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('killed' in error && error.killed === true) return 'the script did not end within 60 seconds';
  if ('code' in error && typeof error.code === 'number') {
    const said = 'stderr' in error && typeof error.stderr === 'string' ? error.stderr.trim().split('\n').at(-1) : '';
    return `the script ended with code ${error.code}${said ? `: ${said}` : ''}`;
  }
  return reasonOf(error);
}

function problem(message: string, hint = 'the file holds the password, or is executable and prints it'): Diagnostic {
  return { code: 'vault-password-file', severity: 'error', message, hint };
}
