import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { plainEnv } from './run.ts';

/**
 * Does something that only one process may do at a time. The kernel holds the lock: it is free again
 * when this process ends, however it ends, so no stale lock is ever left.
 */
export async function withLock<T>(file: string, waiting: () => void, work: () => Promise<T>): Promise<T> {
  await mkdir(path.dirname(file), { recursive: true });
  let holder = await acquire(file, ['--nonblock']);
  if (holder === null) {
    waiting();
    holder = await acquire(file, []);
  }
  if (holder === null) throw new Error(`no lock on ${file}`);
  try {
    return await work();
  } finally {
    holder.stdin?.end();
    await once(holder, 'exit');
  }
}

/** A process that keeps the lock until its input ends. Null: somebody else has it. */
function acquire(file: string, options: readonly string[]): Promise<ChildProcess | null> {
  return new Promise((resolve, reject) => {
    const holder = spawn('flock', [...options, file, 'sh', '-c', 'echo locked; exec cat >/dev/null'], {
      env: plainEnv,
      stdio: ['pipe', 'pipe', 'ignore'],
      // Ctrl-C reaches the whole process group: the lock must outlive what cleans up after it.
      detached: true,
    });
    holder.on('error', reject);
    holder.stdout.once('data', () => resolve(holder));
    holder.on('exit', () => resolve(null));
  });
}
