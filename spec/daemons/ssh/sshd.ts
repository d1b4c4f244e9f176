import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SshOptions, Target } from '../../../lib/ssh/target.ts';

/** A directory of keys and files for one spec; `remove` takes it away. */
export class Workshop {
  readonly dir = mkdtempSync(path.join(tmpdir(), 'aircheck-ssh-'));
  readonly authorized = path.join(this.dir, 'authorized_keys');
  readonly knownHosts = path.join(this.dir, 'known_hosts');
  readonly user = userInfo().username;

  constructor() {
    chmodSync(this.dir, 0o755);
    writeFileSync(this.authorized, '');
    mkdirSync(path.join(this.dir, 'home/.ssh'), { recursive: true });
  }

  /** Makes a key pair with ssh-keygen; `file` is the private half. */
  key(name: string, passphrase = '', ...more: string[]): { file: string; public: string } {
    const file = path.join(this.dir, name);
    const type = more.length > 0 ? more : ['-t', 'ed25519'];
    execFileSync('ssh-keygen', ['-q', '-N', passphrase, '-C', name, '-f', file, ...type]);
    return { file, public: readFileSync(`${file}.pub`, 'utf8').trim() };
  }

  /** Lets the holder of a key log in. */
  authorize(key: { public: string }): void {
    writeFileSync(this.authorized, `${key.public}\n`, { flag: 'a' });
  }

  write(name: string, text: string): string {
    const file = path.join(this.dir, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  options(changes: Partial<SshOptions> = {}): SshOptions {
    return {
      hostKeys: 'strict',
      knownHostsFiles: [this.knownHosts],
      configFile: null,
      agent: null,
      home: path.join(this.dir, 'home'),
      user: this.user,
      commandTimeout: 20,
      ...changes,
    };
  }

  remove(): void {
    rmSync(this.dir, { recursive: true });
  }
}

/** A real sshd on a free port of a loopback address, as the user who runs the spec. */
export class Sshd {
  readonly address: string;
  readonly port: number;
  readonly hostKey: { file: string; public: string };
  readonly #config: string;
  #child: ChildProcess;
  #log = '';

  /** Starts one and waits until it answers. `lines` are added to its configuration. */
  static async start(workshop: Workshop, options: { address?: string; lines?: string[] } = {}): Promise<Sshd> {
    const address = options.address ?? '127.0.0.1';
    const port = await freePort(address);
    const sshd = new Sshd(workshop, address, port, options.lines ?? []);
    await sshd.#ready();
    return sshd;
  }

  /** Starts it again where it was, with the same key. */
  async again(): Promise<void> {
    await this.stop();
    this.#child = this.#begin();
    await this.#ready();
  }

  private constructor(workshop: Workshop, address: string, port: number, lines: string[]) {
    this.address = address;
    this.port = port;
    this.hostKey = workshop.key(`host-${address}-${port}`);
    // sshd wants this directory when it runs as root; a booted system has it.
    if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });
    const config = [
      ...lines,
      `ListenAddress ${address}`,
      `Port ${port}`,
      `HostKey ${this.hostKey.file}`,
      `AuthorizedKeysFile ${workshop.authorized}`,
      'PidFile none',
      'UsePAM no',
      'StrictModes no',
      'PermitRootLogin yes',
      'PasswordAuthentication no',
      'KbdInteractiveAuthentication no',
      'MaxStartups 200',
      'LogLevel VERBOSE',
    ];
    this.#config = workshop.write(`sshd-${address}-${port}.conf`, `${config.join('\n')}\n`);
    this.#child = this.#begin();
  }

  #begin(): ChildProcess {
    const child = spawn('/usr/sbin/sshd', ['-D', '-e', '-f', this.#config], { stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr?.on('data', (chunk: Buffer) => {
      this.#log += chunk.toString();
    });
    return child;
  }

  /** What it logged so far. */
  get log(): string {
    return this.#log;
  }

  /** How many have come to it so far, logged in or not. */
  get connections(): number {
    return this.#log.match(/^Connection from /gm)?.length ?? 0;
  }

  /** A target for this sshd. */
  target(changes: Partial<Target> = {}): Target {
    return {
      name: 'relay1',
      address: this.address,
      port: this.port,
      user: null,
      identityFile: null,
      jump: null,
      become: false,
      sudoPassword: null,
      connectTimeout: 10,
      ...changes,
    };
  }

  /** The line of a known_hosts file that has its key. */
  knownHostsLine(): string {
    const [type, key] = this.hostKey.public.split(' ');
    return `[${this.address}]:${this.port} ${type} ${key}\n`;
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const gone = once(this.#child, 'exit');
    this.#child.kill();
    await gone;
  }

  async #ready(): Promise<void> {
    const deadline = Date.now() + 10_000;
    while (!(await answers(this.address, this.port))) {
      if (this.#child.exitCode !== null || Date.now() > deadline) throw new Error(`sshd does not start: ${this.#log}`);
      await sleep(20);
    }
  }
}

function answers(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, address);
    socket.on('error', () => resolve(false));
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

/** A port of a loopback address that nothing listens on. */
export async function freePort(address = '127.0.0.1'): Promise<number> {
  const server = createServer().listen(0, address);
  await once(server, 'listening');
  const bound = server.address();
  server.close();
  await once(server, 'close');
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  return bound.port;
}
