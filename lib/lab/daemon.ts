import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { makeCgroup } from './cgroup.ts';
import { plainEnv } from './run.ts';

/*
 * The process joins its cgroup before it becomes the program, so whatever was started can be found
 * again, also if this program was killed a moment later.
 */
const joinThenRun = 'echo 0 > "$1/cgroup.procs" && shift && exec "$@"';

/**
 * Starts a program that outlives this one. It is in the cgroup, and what it says goes to the log.
 * @param env added to a bare environment.
 */
export async function startDaemon(
  cgroup: string,
  log: string,
  command: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  await makeCgroup(cgroup);
  const output = openSync(log, 'a', 0o600);
  try {
    const child = spawn('sh', ['-c', joinThenRun, 'sh', cgroup, ...command], {
      env: { ...plainEnv, ...env },
      detached: true,
      stdio: ['ignore', output, output],
    });
    // What goes wrong is in the log and in the empty cgroup.
    child.on('error', () => {});
    child.unref();
  } finally {
    closeSync(output);
  }
}
