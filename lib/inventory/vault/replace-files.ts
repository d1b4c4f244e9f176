import { randomBytes } from 'node:crypto';
import { type FileHandle, link, open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { InvalidInventory } from '../diagnostic.ts';
import { otherOwner } from './problems.ts';

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
 * @throws whatever the system said, or InvalidInventory, with every file as it was and nothing left beside them.
 */
export async function replaceFiles(replacements: readonly Replacement[]): Promise<void> {
  const staged: Staged[] = [];
  try {
    for (const { path: file, text } of replacements) {
      const target = await realpath(file);
      staged.push(await about(target, () => stage(target, text)));
    }
  } catch (error) {
    await Promise.all(staged.map((one) => rm(one.staged, { force: true })));
    throw error;
  }
  const done: Staged[] = [];
  try {
    for (const one of staged) {
      await about(one.target, () => rename(one.staged, one.target));
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
  await about(file, () => create(file, text));
  await syncDirectories([file]);
}

async function create(file: string, text: string): Promise<void> {
  const temporary = beside(file);
  const handle = await open(temporary, 'wx', 0o600);
  try {
    await fill(handle, text);
    // A rename would replace what somebody else made meanwhile.
    await link(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
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
    if (own.uid !== uid || own.gid !== gid) await keepOwner(written, target, uid, gid);
    await written.chmod(mode & 0o7777);
    await fill(written, content);
  } catch (error) {
    await written.close().catch(() => undefined);
    await rm(staged, { force: true });
    throw error;
  }
  return { target, staged, before };
}

/** Only root may give a file away; it would be ours from then on, and perhaps unreadable to whom it belongs. */
async function keepOwner(handle: FileHandle, target: string, uid: number, gid: number): Promise<void> {
  await handle.chown(uid, gid).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EPERM' ? new InvalidInventory([otherOwner(target)]) : error;
  });
}

/** What the system refuses is told with the file that it is about, and not with the one that was to take its place. */
async function about<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) Object.assign(error, { path: file });
    throw error;
  }
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
