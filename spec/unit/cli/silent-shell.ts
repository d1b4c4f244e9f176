import { PassThrough } from 'node:stream';
import { Output } from '../../../lib/cli/output.ts';
import type { Shell } from '../../../lib/cli/shell.ts';
import { root } from './aircheck.ts';

/** A shell in a directory, in which nobody reads what is printed. */
export function silentShell(cwd: string): Shell {
  return {
    output: new Output(new PassThrough(), new PassThrough(), {}),
    env: {},
    cwd,
    stdin: process.stdin,
    argv: [],
    packageDirectory: root,
    version: '0',
    exit: () => {},
  };
}
