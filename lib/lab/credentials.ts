import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { HomeFiles } from './files.ts';
import { withLock } from './lock.ts';
import { run } from './run.ts';

export interface Credentials {
  /** One line of an authorized_keys file. */
  readonly publicKey: string;
  /** What sudo asks the user `operator` for. */
  readonly operatorPassword: string;
}

/** The key and the password that open the boxes of this home; made when they are first asked for. */
export async function credentials(files: HomeFiles): Promise<Credentials> {
  if (!existsSync(files.key) || !existsSync(`${files.key}.pub`) || !existsSync(files.operatorPassword)) {
    await withLock(
      path.join(files.locks, 'credentials'),
      () => {},
      () => makeCredentials(files),
    );
  }
  return {
    publicKey: (await readFile(`${files.key}.pub`, 'utf8')).trim(),
    operatorPassword: (await readFile(files.operatorPassword, 'utf8')).trim(),
  };
}

async function makeCredentials(files: HomeFiles): Promise<void> {
  await mkdir(files.home, { recursive: true });
  if (!existsSync(files.operatorPassword)) {
    const aside = `${files.operatorPassword}.new`;
    await writeFile(aside, `${randomBytes(18).toString('base64url')}\n`, { mode: 0o600 });
    await rename(aside, files.operatorPassword);
  }
  if (existsSync(files.key) && existsSync(`${files.key}.pub`)) return;
  const aside = `${files.key}.new`;
  for (const file of [aside, `${aside}.pub`, files.key]) await rm(file, { force: true });
  await makeKey(aside, 'aircheck lab');
  await rename(`${aside}.pub`, `${files.key}.pub`);
  await rename(aside, files.key);
}

/** Makes an Ed25519 key pair without a passphrase: `file` (0600) and `file.pub`. */
export async function makeKey(file: string, comment: string): Promise<void> {
  await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', comment, '-f', file]);
}
