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

/** The file in an inventory's directory that is read when it is there. */
export const defaultPasswordFile = '.vault-password';

/**
 * Reads passwords as Ansible does. Each of `files` is a path, or `id@path`. A file that may be executed is run, and
 * prints the password; one whose name ends in `-client` is given `--vault-id ID`. Space around a password is no part of it.
 */
export async function readVaultPasswords(files: readonly string[], directory: string): Promise<VaultPasswords> {
  const byDefault = path.join(directory, defaultPasswordFile);
  const present = await access(byDefault).then(
    () => [byDefault],
    () => [],
  );
  // One after the other: a script may ask for something.
  const passwords: VaultPassword[] = [];
  const findings: Diagnostic[] = [];
  for (const file of [...files, ...present]) {
    const read = await readOne(file);
    if ('password' in read) passwords.push(read);
    else findings.push(read);
  }
  return { passwords, findings };
}

async function readOne(named: string): Promise<VaultPassword | Diagnostic> {
  const [, id = 'default', file = named] = /^([^@/]+)@(.+)$/.exec(named) ?? [];
  try {
    const executable = ((await stat(file)).mode & constants.S_IXUSR) !== 0;
    const content = await readFile(file);
    if (executable && !isProgram(content))
      return problem(`${file} is executable, but no program`, 'if it holds the password: chmod -x');
    const text = executable ? await run(path.resolve(file), id) : content.toString('utf8');
    const password = text.trim();
    if (password === '') return problem(executable ? `the script ${file} prints no password` : `${file} is empty`);
    return { id, password: new Secret(password) };
  } catch (error) {
    return problem(`the vault password cannot be read from ${file}: ${whyNot(error)}`);
  }
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
