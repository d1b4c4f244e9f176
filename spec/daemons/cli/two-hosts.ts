import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Sshd, Workshop } from '../ssh/sshd.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const program = path.join(root, 'bin/aircheck.js');
export const password = 'a "quoted" & undisclosed word';

const role = `
name: spec
description: A directory, a file with a secret, and a command that waits until it is told to go on.
hosts: all
settings:
  text: {type: string, default: one, description: What the file says}
  wait: {type: boolean, default: false, description: Whether the command waits}
resources:
  - {kind: directory, path: "{{ vars.root }}/{{ host.name }}", tags: [files]}
  - kind: file
    path: "{{ vars.root }}/{{ host.name }}/app.conf"
    text: "text = {{ settings.text }}\\npassword = {{ station.passwords.relay }}\\n"
    format: text
    mode: "0600"
    tags: [files]
  - kind: command
    name: stamp
    unless: grep -qx {{ settings.text }} {{ vars.root }}/{{ host.name }}/stamp
    run: |
      touch {{ vars.root }}/{{ host.name }}/started
      {% if settings.wait %}
      while ! [ -e {{ vars.root }}/go ]; do sleep 0.05; done
      {% endif %}
      echo {{ settings.text }} > {{ vars.root }}/{{ host.name }}/stamp
`;

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A master and a relay on loopback addresses, whose files lie in a directory of this machine, and a role for them. */
export class TwoHosts {
  readonly workshop = new Workshop();
  readonly #sshds: Sshd[] = [];

  async start(): Promise<void> {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.js'], { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`the build failed\n${stderr}`);
    const key = this.workshop.key('login');
    this.workshop.authorize(key);
    for (const address of ['127.0.0.2', '127.0.0.3']) this.#sshds.push(await Sshd.start(this.workshop, { address }));
    writeFileSync(this.workshop.knownHosts, this.#sshds.map((sshd) => sshd.knownHostsLine()).join(''));
    const [master, relay] = this.#sshds.map(({ address, port }) => `address: ${address}, ssh: {port: ${port}}`);
    const network = `
station:
  name: Radio Spec
  domain: radio.example
  contact: studio@radio.example
  passwords: {source: source-password, relay: ${JSON.stringify(password)}, admin: admin-password}
regions: {eu: {}}
masters: {master1: {role: primary, ${master}}}
relays: {relay-eu1: {region: eu, ${relay}}}
mounts: {/live.mp3: {format: mp3, bitrate: 128}}
sources: {studio: {kind: live, priority: 1, password: studio-password}}
ssh: {user: ${this.workshop.user}, identity_file: ${key.file}, become: false, connect_timeout: 10}
vars: {root: ${this.path('hosts')}}
`;
    mkdirSync(this.path('inventory'));
    writeFileSync(this.path('inventory/network.yml'), network, { mode: 0o600 });
    mkdirSync(this.path('roles/spec'), { recursive: true });
    writeFileSync(this.path('roles/spec/role.yml'), role);
    mkdirSync(this.path('hosts'));
  }

  /** Makes a directory in which spec files find what they import. */
  makeSpecs(): void {
    mkdirSync(this.path('specs/node_modules'), { recursive: true });
    writeFileSync(this.path('specs/package.json'), '{"type": "module"}');
    symlinkSync(root, this.path('specs/node_modules/aircheck'));
  }

  async stop(): Promise<void> {
    await Promise.all(this.#sshds.map((sshd) => sshd.stop()));
    this.workshop.remove();
  }

  /** Nobody listens where the relay was. */
  stopRelay(): Promise<void> {
    return this.#sshds[1]?.stop() ?? Promise.resolve();
  }

  /** The sshd of the master. */
  get master(): Sshd {
    return this.#sshd(0);
  }

  /** The sshd of the relay. */
  get relay(): Sshd {
    return this.#sshd(1);
  }

  #sshd(index: number): Sshd {
    const sshd = this.#sshds[index];
    if (sshd === undefined) throw new Error('the hosts were not started');
    return sshd;
  }

  path(...parts: string[]): string {
    return path.join(this.workshop.dir, ...parts);
  }

  /** The hosts as they were at first. */
  clean(): void {
    rmSync(this.path('hosts'), { recursive: true });
    mkdirSync(this.path('hosts'));
  }

  read(file: string): string | null {
    return existsSync(this.path('hosts', file)) ? readFileSync(this.path('hosts', file), 'utf8') : null;
  }

  /** Waits until a file of the hosts is there. */
  async appears(file: string): Promise<void> {
    for (const deadline = Date.now() + 30_000; this.read(file) === null; await sleep(20)) {
      if (Date.now() > deadline) throw new Error(`${file} did not appear`);
    }
  }

  /** Lets the command that waits go on. */
  go(): void {
    writeFileSync(this.path('hosts/go'), '');
  }

  async run(...args: string[]): Promise<Ran> {
    return ended(this.begin(...args));
  }

  begin(...args: string[]): ChildProcess {
    const own = ['--inventory', this.path('inventory'), '--roles', this.path('roles')];
    const state = ['spec', 'status'].includes(args[0] ?? '') ? [] : ['--state-dir', this.path('state')];
    const connecting = ['--known-hosts', this.workshop.knownHosts, ...state];
    const { NODE_OPTIONS, FORCE_COLOR, ...env } = process.env;
    return spawn(process.execPath, [program, ...args, ...own, ...connecting], {
      env: { ...env, HOME: this.path('home') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }
}

/** What a program printed, once it has ended. */
export async function ended(child: ChildProcess): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}
