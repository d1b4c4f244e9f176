import { chmod, constants, copyFile, mkdir, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CliError } from './cli-error.ts';
import type { RenderedFile } from './rendered-files.ts';
import type { Shell } from './shell.ts';

/** Writes files below a directory, by host. Directories and files are for this user alone. */
export async function writeRendered({ cwd }: Shell, directory: string, files: readonly RenderedFile[]): Promise<void> {
  const root = path.resolve(cwd, directory);
  await mkdir(root, { recursive: true, mode: 0o700 });
  if (((await stat(root)).mode & 0o077) !== 0) {
    throw new CliError(`${root} is open to others, and the files hold secrets`, `chmod 700 ${root}, or name a new one`);
  }
  for (const file of files) {
    const target = path.join(root, file.host, path.normalize(file.path));
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
    // Beside it first: a file that was there may be open to others, and is never half written.
    const fresh = `${target}.${process.pid}`;
    if (file.local === null) await writeFile(fresh, file.text ?? '', { mode: 0o600, flag: 'wx' });
    else await copyFile(file.local, fresh, constants.COPYFILE_EXCL);
    // A copy has the mode of what it is a copy of.
    await chmod(fresh, 0o600);
    await rename(fresh, target);
  }
}
