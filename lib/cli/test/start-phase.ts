import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { inForeground } from '../../lab/namespace.ts';
import type { Shell } from '../shell.ts';

/** Where standard output of a phase goes: to ours, to our standard error, nowhere, or to whoever asked for it. */
export type PhaseOutput = 'shown' | 'aside' | 'dropped' | 'read';

export interface PhaseStart {
  readonly args: readonly string[];
  readonly output: PhaseOutput;
  /** Ctrl-C does not reach it: it is better ended than left in the middle. */
  readonly shielded: boolean;
}

export interface StartedPhase {
  /** The exit code, and standard output if it was to be read. */
  readonly ended: Promise<{ readonly code: number; readonly stdout: string }>;
  /** Hands on what this program was told. */
  signal(signal: NodeJS.Signals): void;
}

/** Starts this program once more, with other arguments. */
export function startPhase(shell: Shell, { args, output, shielded }: PhaseStart): StartedPhase {
  const program = path.join(shell.packageDirectory, 'bin/aircheck.js');
  const stdout = { shown: 1, aside: 2, dropped: 'ignore', read: 'pipe' } as const;
  const child = spawn(process.execPath, [program, ...args], {
    cwd: shell.cwd,
    env: shell.env,
    stdio: ['inherit', stdout[output], 'inherit'],
    // A session of its own is not in the terminal's foreground.
    detached: shielded,
  });
  let text = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  return {
    ended: new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => {
        resolve({ code: code ?? 128 + (signal === null ? 0 : constants.signals[signal]), stdout: text });
      });
    }),
    signal(signal) {
      if (shielded) return;
      // Ctrl-C reaches everything in the terminal's foreground by itself.
      if (signal === 'SIGINT' && inForeground(readFileSync('/proc/self/stat', 'utf8'))) return;
      child.kill(signal);
    },
  };
}
