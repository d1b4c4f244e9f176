import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readsAgain } from '../../../../lib/icecast/error-log.ts';
import { type Daemon, debian, settled } from './daemon.ts';

/** A real Icecast on a free port of the loopback, with a directory of its own. */
export class Server {
  readonly port: number;
  /** Logs, the configuration, and below `web` what it serves. */
  readonly directory: string;
  readonly daemon: Daemon;
  #process: ChildProcess | null = null;

  private constructor(port: number, directory: string, daemon: Daemon) {
    this.port = port;
    this.directory = directory;
    this.daemon = daemon;
  }

  static async open(daemon: Daemon = debian): Promise<Server> {
    const directory = mkdtempSync(path.join(tmpdir(), 'aircheck-reload-'));
    chmodSync(directory, 0o777);
    return new Server(await freePort(), directory, daemon);
  }

  at(...names: readonly string[]): string {
    return path.join(this.directory, ...names);
  }

  /**
   * Starts it, and again where it crashes: 2.4.4 does at some of its starts, in the first moments, if a fallback file is
   * up before its own statistics are.
   */
  async start(xml: string): Promise<void> {
    this.#write(xml);
    for (let attempt = 0; attempt < 8; attempt += 1) {
      if (await this.#attempt()) return;
      await this.stop();
    }
    throw new Error(`Icecast did not start\n${this.log()}`);
  }

  async #attempt(): Promise<boolean> {
    const child = spawn(this.daemon.program, ['-c', this.at('icecast.xml')], { stdio: 'ignore', ...unprivileged() });
    this.#process = child;
    for (const end = Date.now() + 10_000; this.isAlive && Date.now() < end; await sleep(25)) {
      if (!(await answers(this.port))) continue;
      await sleep(300);
      return this.isAlive;
    }
    return false;
  }

  /** Has it read another configuration; resolves once all that comes of it has had its time. */
  async reload(xml: string | null): Promise<void> {
    const line = readsAgain[this.daemon.dialect];
    const seen = this.log().split(line).length;
    if (xml === null) rmSync(this.at('icecast.xml'));
    else this.#write(xml);
    this.#process?.kill('SIGHUP');
    const end = Date.now() + 5000;
    while (this.log().split(line).length === seen && this.isAlive && Date.now() < end) await sleep(50);
    // It looks for a reload once a second, and goes through its mounts and relays a second later (slave.c).
    await sleep(settled[this.daemon.dialect] * 1000);
  }

  get pid(): number {
    return this.#process?.pid ?? 0;
  }

  get isAlive(): boolean {
    return this.#process !== null && this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** Everything in its logs, whatever they are called. */
  log(name = 'error.log'): string {
    return existsSync(this.at(name)) ? readFileSync(this.at(name), 'utf8') : '';
  }

  async stop(): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.directory, { recursive: true, force: true });
  }

  #write(xml: string): void {
    writeFileSync(this.at('icecast.xml.new'), xml);
    renameSync(this.at('icecast.xml.new'), this.at('icecast.xml'));
  }
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/status-json.xsl`).then(
    () => true,
    () => false,
  );
}

const given = new Set<number>();

/** A port that nobody has, and that no connection of anybody gets meanwhile: those begin at 32768 (ip(7)). */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 1000; attempt += 1) {
    const port = randomInt(12_000, 32_768);
    if (given.has(port) || !(await isFree(port))) continue;
    given.add(port);
    return port;
  }
  throw new Error('no free port');
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}

/** Icecast does not run as root. */
function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map((option) => Number(spawnSync('id', [option, 'icecast2']).stdout));
  return uid !== undefined && uid > 0 && gid !== undefined ? { uid, gid } : {};
}
