// The lab that box specs work on: its command line, its boxes, and an inventory of its own to edit.
import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadInventory } from '../../lib/inventory/load.ts';
import { defaultHome, labFiles } from '../../lib/lab/files.ts';

const root = path.resolve(import.meta.dirname, '../..');
const program = path.join(root, 'bin/aircheck.js');
const shipped = process.env.AIRCHECK_INVENTORY ?? path.join(root, 'inventory/lab');
const { data } = await loadInventory(shipped);
export const files = labFiles(
  { namespace: data.lab?.namespace ?? 'aircheck' },
  process.env.AIRCHECK_LAB_HOME || defaultHome,
);

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An inventory like the lab's, in a directory that a spec may edit and that is gone afterwards. */
export class LabInventory {
  readonly directory: string;
  readonly #env: NodeJS.ProcessEnv;

  private constructor(directory: string, env: NodeJS.ProcessEnv) {
    this.directory = directory;
    this.#env = env;
  }

  /** @param env Variables beside those of this process. */
  static async copy(env: NodeJS.ProcessEnv = {}): Promise<LabInventory> {
    const directory = await mkdtemp(path.join(tmpdir(), 'aircheck-inventory-'));
    await cp(shipped, directory, { recursive: true });
    return new LabInventory(directory, env);
  }

  /** The same directory, used with other variables beside. */
  with(env: NodeJS.ProcessEnv): LabInventory {
    return new LabInventory(this.directory, { ...this.#env, ...env });
  }

  async edit(file: string, before: string | RegExp, after: string | ((found: string) => string)): Promise<void> {
    const place = path.join(this.directory, file);
    const text = await readFile(place, 'utf8');
    const edited = typeof after === 'string' ? text.replace(before, after) : text.replace(before, after);
    if (edited === text) throw new Error(`${file} holds no ${before}`);
    await writeFile(place, edited);
  }

  /** Runs `aircheck` with this inventory to its end. */
  run(...args: string[]): Promise<Ended> {
    return ended(this.start(...args));
  }

  /** Starts `aircheck` with this inventory. */
  start(...args: string[]): ChildProcess {
    return spawn(process.execPath, [program, ...args, '--inventory', this.directory], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', ...this.#env },
    });
  }

  async remove(): Promise<void> {
    await rm(this.directory, { recursive: true, force: true });
  }
}

/** Runs a script on a box as root; gives what it prints. */
export async function on(box: string, script: string): Promise<string> {
  const child = spawn('ssh', ['-F', files.sshConfig, box, 'sh -s'], { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(script);
  const { code, stdout, stderr } = await ended(child);
  if (code !== 0) throw new Error(`${box}: exit ${code}\n${script}\n${stdout}${stderr}`);
  return stdout.trim();
}

/** Waits until a check gives something other than undefined. */
export async function until<T>(what: string, seconds: number, check: () => Promise<T | undefined>): Promise<T> {
  const deadline = performance.now() + seconds * 1000;
  for (;;) {
    const found = await check();
    if (found !== undefined) return found;
    if (performance.now() > deadline) throw new Error(`${what}: not within ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

export function ended(child: ChildProcess): Promise<Ended> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) =>
      resolve({ code, signal, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
  });
}
