import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { CliError } from './cli-error.ts';
import { exitCode } from './exit-code.ts';
import type { GlobalOptions } from './global-options.ts';
import { inventoryDirectory } from './inventory-directory.ts';
import { runsInLab } from './lab-network.ts';
import { readInventory } from './load-network.ts';
import type { Shell } from './shell.ts';

/**
 * Runs mocha on the files with the inventory in its environment: AIRCHECK_INVENTORY, AIRCHECK_LIMIT,
 * AIRCHECK_SET (a JSON list) and AIRCHECK_VAULT_PASSWORD_FILES (a JSON list). Resolves with the exit code.
 */
export async function runSpecs(
  shell: Shell,
  options: GlobalOptions,
  files: readonly string[],
  mochaOptions: readonly string[],
): Promise<number> {
  const inside = await runsInLab(shell, await readInventory(shell, options));
  if (inside !== null) return inside;

  const colour = shell.output.screen.colour ? '--color' : '--no-color';
  const mocha = fileURLToPath(import.meta.resolve('mocha/bin/mocha.js'));
  const args = ['--import', import.meta.resolve('tsx'), mocha, '--no-config', '--no-package', colour, ...mochaOptions];
  const child = spawn(process.execPath, [...args, '--timeout', '60000', ...specFiles(shell, files)], {
    cwd: shell.cwd,
    stdio: ['inherit', 'pipe', 'pipe'],
    env: {
      ...shell.env,
      AIRCHECK_INVENTORY: inventoryDirectory(shell, options.inventory),
      AIRCHECK_LIMIT: options.limit ?? 'all',
      AIRCHECK_SET: JSON.stringify(options.set),
      AIRCHECK_VAULT_PASSWORD_FILES: JSON.stringify(options.vaultPasswordFile),
    },
  });
  const printed = Promise.all([
    passOn(child.stdout, (text) => shell.output.out(text)),
    passOn(child.stderr, (text) => shell.output.err(text)),
  ]);
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (signal !== null) resolve(128 + constants.signals[signal]);
      else resolve(code === 0 ? exitCode.done : exitCode.specsFailed);
    });
  });
  // Ctrl-C reaches mocha by itself; this program stays to print what it says.
  const wait = () => {};
  process.on('SIGINT', wait);
  const code = await ended.finally(() => process.off('SIGINT', wait));
  await printed;
  return code;
}

/** Line by line, so that no secret is cut in two before it is redacted. */
async function passOn(stream: Readable, print: (text: string) => void): Promise<void> {
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) print(`${line}\n`);
}

function specFiles(shell: Shell, files: readonly string[]): string[] {
  const named = files.map((file) => path.resolve(shell.cwd, file));
  const missing = named.find((file) => !existsSync(file));
  if (missing !== undefined) throw new CliError(`there is no spec file ${missing}`);
  if (named.length > 0) return named;
  const own = path.join(shell.cwd, 'spec/boxes');
  const directory = existsSync(own) ? own : path.join(shell.packageDirectory, 'spec/boxes');
  return [path.join(directory, '**/*.spec.ts')];
}
