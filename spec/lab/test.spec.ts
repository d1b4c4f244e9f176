// The life of a test, with boxes of its own and a role that is converged in a moment.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { type Ended, ended } from './lab.ts';
import { outside } from './outside.ts';

const root = path.resolve(import.meta.dirname, '../..');
// Specs import aircheck/spec, which they find from below the checkout.
const place = path.join(root, `.test-${process.pid}`);

const inventory = `
station:
  name: Radio Spec
  domain: radio.example
  contact: studio@radio.example
  passwords: {source: source-password, relay: relay-password, admin: admin-password}
lab: {network: 10.80.0.0/24, namespace: airlife}
regions: {eu: {}}
masters: {master1: {address: 10.80.0.11, role: primary}}
relays: {relay-eu1: {address: 10.80.0.21, region: eu}}
mounts: {/live.mp3: {format: mp3, bitrate: 128}}
sources: {studio: {kind: live, priority: 1, password: studio-password}}
`;

const role = (again: boolean) => `
name: note
description: A file, and a command that is done, or never is.
hosts: all
settings: {}
resources:
  - {kind: file, path: /etc/note, text: "noted\\n", format: text, mode: "0644"}
  - {kind: command, name: stamp, unless: ${again ? '"false"' : 'test -e /run/stamp'}, run: touch /run/stamp}
`;

const specOf = (file: string) => `
import { expect, hosts } from 'aircheck/spec';
hosts('all', (host) => {
  it('is noted', () => {
    expect(host.file('${file}')).to.exist;
  });
});
`;

describe('aircheck test', function () {
  this.timeout('3m');

  function aircheck(...args: string[]): Promise<Ended> {
    const line = [process.execPath, path.join(root, 'bin/aircheck.js'), '-i', path.join(place, 'inventory'), ...args];
    // Who leaves the lab's mounts is at the root of all directories.
    const [program = '', ...rest] = outside(['sh', '-c', 'cd "$0" && exec "$@"', place, ...line]);
    const env = { ...process.env, NO_COLOR: '1' };
    return ended(spawn(program, rest, { cwd: place, env, stdio: ['ignore', 'pipe', 'pipe'] }));
  }
  const test = (...args: string[]) => aircheck('test', '--roles', 'roles', ...args);

  async function states(): Promise<string[]> {
    const lines: { state: string }[] = JSON.parse((await aircheck('lab', 'list', '--json')).stdout);
    return lines.map(({ state }) => state);
  }

  function write(file: string, text: string): void {
    mkdirSync(path.dirname(path.join(place, file)), { recursive: true });
    writeFileSync(path.join(place, file), text, { mode: 0o600 });
  }

  before(async () => {
    write('inventory/network.yml', inventory);
    write('roles/note/role.yml', role(false));
    write('roles/note/spec/note.spec.ts', specOf('/etc/note'));
    write('missing.spec.ts', specOf('/etc/missing'));
    await aircheck('lab', 'down');
  });

  after(async () => {
    await aircheck('lab', 'down');
    rmSync(place, { recursive: true });
  });

  it('leaves boxes of a second converge that would change something, and says what', async () => {
    write('roles/note/role.yml', role(true));
    const { code, stdout, stderr } = await test('note');
    write('roles/note/role.yml', role(false));
    expect(code, stdout + stderr).to.equal(1);
    expect(stdout).to.include('idempotence: failed').and.include('stamp').and.include('not idempotent');
    expect(stdout).to.match(/^ {2}spec +skipped/m);
    expect(stderr).to.include('aircheck lab ssh');
    expect(await states()).to.deep.equal(['up', 'up']);
  });

  it('uses a lab that is up, and leaves it up', async () => {
    const { code, stdout, stderr } = await test('note', '--json');
    expect(code, stdout + stderr).to.equal(0);
    const { lab, phases } = JSON.parse(stdout);
    expect(lab).to.equal('kept');
    expect(phases.map(({ phase, outcome }: Record<string, string>) => `${phase} ${outcome}`)).to.deep.equal([
      'up passed',
      'converge passed',
      'idempotence passed',
      'spec passed',
      'down skipped',
    ]);
    expect(phases[3].result.counts).to.include({ passed: 2, failed: 0 });
    expect(await states()).to.deep.equal(['up', 'up']);
  });

  it('runs the specs of what was converged, and says so where there are none', async () => {
    const some = await aircheck('converge', '--yes', '--spec', '--roles', 'roles', '--limit', 'eu');
    expect(some.code, some.stdout + some.stderr).to.equal(0);
    expect(some.stdout).to.include('\n1 passed, in ');
    rmSync(path.join(place, 'roles/note/spec'), { recursive: true });
    const none = await aircheck('converge', '--yes', '--spec', '--roles', 'roles');
    write('roles/note/spec/note.spec.ts', specOf('/etc/note'));
    expect(none.code).to.equal(0);
    expect(none.stderr).to.include('no spec is run: none comes with note');
  });

  it('takes everything away in the end if that is asked for, with the exit code of what failed', async () => {
    const { code, stdout, stderr } = await test('missing.spec.ts', '--destroy', 'always');
    expect(code, stdout + stderr).to.equal(4);
    expect(stdout)
      .to.include('/etc/missing')
      .and.match(/^ {2}down +passed/m);
    expect(await states()).to.deep.equal(['down', 'down']);
  });

  it('brings its own lab up, and takes it down if everything passed', async () => {
    const { code, stdout, stderr } = await test();
    expect(code, stdout + stderr).to.equal(0);
    expect(await states()).to.deep.equal(['down', 'down']);
  });
});
