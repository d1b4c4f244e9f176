import { type ChildProcess, spawn } from 'node:child_process';
import type { Session } from '../../../lib/ssh/session.ts';
import { Unreachable } from '../../../lib/ssh/unreachable.ts';

export interface LocalHost {
  /** What is started instead of `sh -s`, as in `chroot /box sh -s`. */
  readonly command?: readonly string[];
  readonly environment?: Record<string, string>;
}

/** A host that is this machine, or a part of it: real scripts, run by a real shell, without a connection. */
export class LocalSession implements Session {
  readonly #host: LocalHost;
  readonly #children = new Set<ChildProcess>();
  #isCut = false;
  /** How many scripts were run. */
  runs = 0;

  constructor(host: LocalHost = {}) {
    this.#host = host;
  }

  get ended(): boolean {
    return this.#isCut;
  }

  run: Session['run'] = async (script, options = {}) => {
    this.runs += 1;
    if (this.#isCut) throw lost();
    const [program = 'sh', ...words] = this.#host.command ?? ['sh', '-s'];
    const child = spawn(program, words, { env: { PATH: '/usr/bin:/bin', ...this.#host.environment } });
    this.#children.add(child);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => {
      stdout.push(chunk);
      options.onStdout?.(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.stdin.on('error', () => {});
    child.stdin.end(Buffer.concat([Buffer.from('{ :; '), Buffer.from(script), Buffer.from('\n\n} </dev/null\n')]));
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, signal) => {
        this.#children.delete(child);
        if (this.#isCut) reject(lost());
        resolve({ code, signal, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr) });
      });
    });
  };

  /** Breaks the connection: what it started ends, and nothing more comes through. */
  cut(): void {
    this.#isCut = true;
    for (const child of this.#children) child.kill('SIGKILL');
  }

  close(): void {}
}

function lost(): Unreachable {
  return new Unreachable('lost', 'the connection to the box was lost', 'look at the cable');
}
