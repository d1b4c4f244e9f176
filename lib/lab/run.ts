import { spawn } from 'node:child_process';
import { LabError } from './error.ts';
import { missingTools } from './tools.ts';

export interface RunOptions {
  /** Sent to its standard input. */
  readonly input?: string;
  readonly cwd?: string;
  /** Added to a bare environment: PATH and LC_ALL alone. */
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that are not an error (0). */
  readonly ok?: readonly number[];
  /** Sees the output line by line while it comes, both streams. */
  readonly onLine?: (line: string) => void;
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What every program of the lab sees of the environment: the same on each machine, in each shell. */
export const plainEnv: Readonly<Record<string, string>> = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C.UTF-8',
};

/**
 * Runs a program and waits for its end. Arguments are passed as they are, never through a shell.
 * @throws {LabError} `command-failed` with its last words, or `missing-tool` where it is not installed.
 */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...plainEnv, ...options.env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const out = collect(child.stdout, options.onLine);
    const err = collect(child.stderr, options.onLine);
    child.on('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'ENOENT'
          ? missingTools([command])
          : new LabError('command-failed', `${command} could not be started: ${error.message}`),
      ),
    );
    child.on('close', (code, signal) => {
      const outcome = { code: code ?? -1, stdout: out(), stderr: err() };
      if ((options.ok ?? [0]).includes(outcome.code)) resolve(outcome);
      else reject(failure(command, args, signal ?? outcome.code, outcome));
    });
    // A program that ends without reading its input is judged by its exit code.
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
  });
}

function failure(command: string, args: readonly string[], end: number | NodeJS.Signals, outcome: Outcome): LabError {
  const how = typeof end === 'number' ? `exit code ${end}` : `ended by ${end}`;
  const words = (outcome.stderr.trim() || outcome.stdout.trim()).split('\n').slice(-12).join('\n');
  return new LabError('command-failed', `${[command, ...args.slice(0, 6)].join(' ')}: ${how}`, { detail: words });
}

function collect(stream: NodeJS.ReadableStream, onLine: ((line: string) => void) | undefined): () => string {
  let text = '';
  let shown = 0;
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    text += chunk;
    for (let end = text.indexOf('\n', shown); onLine && end >= 0; end = text.indexOf('\n', shown)) {
      onLine(text.slice(shown, end));
      shown = end + 1;
    }
  });
  return () => text;
}
