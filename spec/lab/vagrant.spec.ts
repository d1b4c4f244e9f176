import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { outside } from './outside.ts';

const project = path.resolve(import.meta.dirname, '../..');

describe('aircheck lab with Vagrant', function () {
  this.timeout(180_000);
  let inventory: string;

  function lab(...args: string[]): string {
    const line = [process.execPath, path.join(project, 'bin/aircheck.js'), '--inventory', inventory, 'lab', ...args];
    const [file = '', ...rest] = outside(line);
    const { status, stdout, stderr } = spawnSync(file, rest, { encoding: 'utf8' });
    expect(status, `lab ${args.join(' ')}: ${stderr}`).to.equal(0);
    return stdout;
  }

  function states(): string[] {
    const lines: { name: string; state: string; driver: string }[] = JSON.parse(lab('list', '--json'));
    return lines.map(({ name, state, driver }) => `${name} ${state} ${driver}`);
  }

  before(async function () {
    // Not every machine that runs these specs has Vagrant: `aircheck lab up --driver vagrant --install` brings it.
    if (!existsSync('/usr/bin/vagrant') || !existsSync('/usr/bin/lxc-start')) this.skip();
    inventory = await mkdtemp(path.join(tmpdir(), 'aircheck-vagrant-'));
    const text = `regions: {eu: {}}
lab: {network: 10.79.0.0/24, namespace: airvagrant}
masters: {master1: {address: 10.79.0.11, role: primary}}
relays: {relay-north-america1: {address: 10.79.0.21, region: eu}}
`;
    await writeFile(path.join(inventory, 'lab.yml'), text);
    lab('down');
    lab('up', '--driver', 'vagrant');
  });

  after(async () => {
    if (inventory === undefined) return;
    lab('down');
    await rm(inventory, { recursive: true });
  });

  it('makes the same boxes, with systemd, and logs in without a question', () => {
    expect(states()).to.deep.equal(['master1 up vagrant', 'relay-north-america1 up vagrant']);
    expect(lab('ssh', 'master1', '--', 'hostname; ps -o comm= 1; systemctl is-system-running --wait').trim()).to.equal(
      'master1\nsystemd\nrunning',
    );
  });

  it('starts nothing that runs', () => {
    expect(JSON.parse(lab('up', '--json')))
      .to.include({ driver: 'vagrant' })
      .and.deep.include({ started: [] });
  });

  it('cuts, heals, kills and starts them', () => {
    lab('cut', 'relay-north-america1');
    lab('kill', 'master1');
    expect(states()).to.deep.equal(['master1 down vagrant', 'relay-north-america1 cut vagrant']);
    lab('heal');
    lab('start');
    expect(
      lab('ssh', 'master1', '--', 'ping -c 1 -W 5 -q relay-north-america1 >/dev/null && echo heard').trim(),
    ).to.equal('heard');
  });

  it('takes them away, and what LXC and Vagrant keep of them', () => {
    expect(JSON.parse(lab('down', '--json'))).to.have.length(2);
    expect(existsSync('/var/lib/lxc/airvagrant.master1')).to.equal(false);
    expect(spawnSync('ip', ['netns', 'list'], { encoding: 'utf8' }).stdout).not.to.include('airvagrant');
    expect(JSON.parse(lab('down', '--json'))).to.deep.equal([]);
  });
});

describe('The Vagrantfile', function () {
  this.timeout(60_000);
  let directory: string;

  function vagrant(...args: string[]) {
    const own = { VAGRANT_HOME: path.join(directory, 'home'), VAGRANT_DOTFILE_PATH: path.join(directory, 'dotfile') };
    const env = { ...process.env, ...own, VAGRANT_DEFAULT_PROVIDER: 'lxc', VAGRANT_CHECKPOINT_DISABLE: '1' };
    return spawnSync('vagrant', args, { cwd: project, encoding: 'utf8', env });
  }

  before(async function () {
    if (!existsSync('/usr/bin/vagrant')) this.skip();
    directory = await mkdtemp(path.join(tmpdir(), 'aircheck-vagrantfile-'));
  });

  after(async () => {
    if (directory !== undefined) await rm(directory, { recursive: true });
  });

  it('reads the boxes of the default inventory, whatever else its files say', () => {
    const { stdout, stderr } = vagrant('status', '--machine-readable');
    const names = [...stdout.matchAll(/^\d+,([a-z0-9-]+),state,/gm)].map((match) => match[1]);
    const all = ['master1', 'master2', 'relay-eu1', 'relay-eu2', 'relay-us1', 'relay-us2', 'studio', 'studio2'];
    expect(names, stderr).to.deep.equal(all);
  });

  it('makes no boxes with LXC in the network of this machine', () => {
    const { status, stdout } = vagrant('up', 'master1');
    expect(status).not.to.equal(0);
    expect(stdout).to.include('aircheck lab up --driver vagrant');
  });
});
