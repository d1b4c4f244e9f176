import { randomBytes } from 'node:crypto';
import { type FileHandle, link, open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** New content of a file. */
export interface Replacement {
  readonly path: string;
  readonly text: string;
}

interface Staged {
  readonly target: string;
  readonly staged: string;
  /** To go back to. */
  readonly before: Buffer;
}

/**
 * Gives all of these files their new content, or none. Each becomes new in one step, and keeps its owner, group and mode;
 * of a symbolic link the file that it leads to is replaced.
 *
 * @throws whatever the system said, with every file as it was and nothing left beside them.
 */
export async function replaceFiles(replacements: readonly Replacement[]): Promise<void> {
  const staged: Staged[] = [];
  try {
    for (const { path: file, text } of replacements) staged.push(await stage(await realpath(file), text));
  } catch (error) {
    await Promise.all(staged.map((one) => rm(one.staged, { force: true })));
    throw error;
  }
  const done: Staged[] = [];
  try {
    for (const one of staged) {
      await rename(one.staged, one.target);
      done.push(one);
    }
  } catch (error) {
    await Promise.all(staged.slice(done.length).map((one) => rm(one.staged, { force: true })));
    for (const { target, before } of done) {
      const back = await stage(target, before);
      await rename(back.staged, target);
    }
    throw error;
  }
  await syncDirectories(staged.map(({ target }) => target));
}

/** Writes a file that was not there, for its owner alone. @throws EEXIST */
export async function createFile(file: string, text: string): Promise<void> {
  const temporary = beside(file);
  const handle = await open(temporary, 'wx', 0o600);
  try {
    await fill(handle, text);
    // A rename would replace what somebody else made meanwhile.
    await link(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
  await syncDirectories([file]);
}

async function stage(target: string, content: string | Buffer): Promise<Staged> {
  const staged = beside(target);
  const handle = await open(target, 'r');
  let before: Buffer;
  try {
    before = await handle.readFile();
  } finally {
    await handle.close();
  }
  const { mode, uid, gid } = await stat(target);
  const written = await open(staged, 'wx', 0o600);
  try {
    const own = await written.stat();
    // Before the mode, which a change of owner may take bits from.
    if (own.uid !== uid || own.gid !== gid) await written.chown(uid, gid);
    await written.chmod(mode & 0o7777);
    await fill(written, content);
  } catch (error) {
    await written.close().catch(() => undefined);
    await rm(staged, { force: true });
    throw error;
  }
  return { target, staged, before };
}

async function fill(handle: FileHandle, content: string | Buffer): Promise<void> {
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Hidden, so that nobody reads it as a part of the inventory meanwhile. */
function beside(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(6).toString('hex')}`);
}

async function syncDirectories(files: readonly string[]): Promise<void> {
  for (const directory of new Set(files.map((file) => path.dirname(file)))) {
    const handle = await open(directory, 'r');
    await handle.sync().finally(() => handle.close());
  }
}
