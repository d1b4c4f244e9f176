import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';
import type { Shell } from './shell.ts';

/** Runs this program once more, with other arguments and on the same terminal. Resolves with its exit code. */
export function runAircheck(shell: Shell, args: readonly string[]): Promise<number> {
  const program = path.join(shell.packageDirectory, 'bin/aircheck.js');
  const child = spawn(process.execPath, [program, ...args], { cwd: shell.cwd, stdio: 'inherit', env: shell.env });
  // Ctrl-C reaches the child by itself; this program stays to tell how it ended.
  const wait = () => {};
  process.on('SIGINT', wait);
  return new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  }).finally(() => process.off('SIGINT', wait));
}
