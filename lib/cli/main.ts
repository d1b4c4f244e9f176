import { readFileSync } from 'node:fs';
import path from 'node:path';
import { reportFailure } from './failure.ts';
import { Output } from './output.ts';
import { createProgram } from './program.ts';
import type { Shell } from './shell.ts';

/** Runs `aircheck` with this process's arguments, and sets its exit code. */
export async function main(): Promise<void> {
  const argv = process.argv.slice(2);
  const output = new Output(process.stdout, process.stderr, process.env);
  const packageDirectory = path.resolve(import.meta.dirname, '../..');
  const shell: Shell = {
    output,
    env: process.env,
    cwd: process.cwd(),
    stdin: process.stdin,
    argv,
    packageDirectory,
    version: versionOf(packageDirectory),
    exit: (code) => {
      process.exitCode = code;
    },
  };
  const fail = async (error: unknown) => {
    process.exitCode = await reportFailure(error, shell, argv.includes('--debug'));
  };
  process.on('uncaughtException', (error) => {
    void fail(error).finally(() => process.exit());
  });
  // Nothing goes on any more: the heap need not be taken apart piece by piece.
  process.once('beforeExit', () => process.exit());
  try {
    await createProgram(shell).parseAsync(argv, { from: 'user' });
  } catch (error) {
    await fail(error);
  }
}

function versionOf(packageDirectory: string): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(path.join(packageDirectory, 'package.json'), 'utf8'),
  );
  return version;
}
