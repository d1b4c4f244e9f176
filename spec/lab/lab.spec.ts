import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { namespaceId, outside } from './outside.ts';

/*
 * A lab of its own, beside the one that these specs may run in: its making and unmaking, by the command line.
 */

const namespace = 'airtest';
const home = process.env.AIRCHECK_LAB_HOME || '/var/tmp/aircheck';
const state = path.join(home, 'labs', namespace);
const program = path.resolve(import.meta.dirname, '../../bin/aircheck.js');

const twoBoxes = `regions: {eu: {}}
lab: {network: 10.78.0.0/24, namespace: ${namespace}}
masters: {master1: {address: 10.78.0.11, role: primary}}
relays: {relay-eu1: {address: 10.78.0.21, region: eu}}
`;
const thirdBox = 'masters: {master2: {address: 10.78.0.12, role: standby}}\n';

interface Line {
  readonly name: string;
  readonly state: string;
  readonly pid: number | null;
  readonly memory: number | null;
}

let inventory: string;

function command(args: readonly string[]): [file: string, args: string[]] {
  const [file = '', ...rest] = outside([process.execPath, program, '--inventory', inventory, 'lab', ...args]);
  return [file, rest];
}

/** What `aircheck lab …` printed; it must end well. */
function lab(args: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync(...command(args), { encoding: 'utf8', input });
  expect(status, `lab ${args.join(' ')}: ${stderr}`).to.equal(0);
  return stdout;
}

function labFails(...args: string[]): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync(...command(args), { encoding: 'utf8' });
  expect(status, args.join(' ')).not.to.equal(0);
  return { status, stderr };
}

function boxes(): Map<string, Line> {
  const lines: Line[] = JSON.parse(lab(['list', '--json']));
  return new Map(lines.map((line) => [line.name, line]));
}

function states(): string[] {
  return [...boxes().values()].map((line) => `${line.name} ${line.state}`);
}

function onBox(box: string, script: string): string {
  return lab(['ssh', box, '--', script]).trim();
}

/** Processes of the lab, by the cgroup that the kernel says they are in. */
function processes(): string[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((pid) => read(`/proc/${pid}/cgroup`).includes(`/aircheck-lab.${namespace}/`))
    .map((pid) => read(`/proc/${pid}/cmdline`).replaceAll('\0', ' '))
    .filter((line) => line !== '');
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function expectNothingLeft(): void {
  expect(processes()).to.deep.equal([]);
  const names = spawnSync('ip', ['netns', 'list'], { encoding: 'utf8' }).stdout.split(/\s+/);
  expect(names.filter((name) => name.startsWith(namespace))).to.deep.equal([]);
  expect(read('/proc/1/mountinfo')).not.to.include(state);
  expect(existsSync(state)).to.equal(false);
  const groups = /^\S+ \S+ \S+ \S+ (\S+) .* - cgroup2 /m.exec(read('/proc/self/mountinfo'))?.[1] ?? '';
  expect(existsSync(path.join(groups, `aircheck-lab.${namespace}`))).to.equal(false);
}

describe('aircheck lab', function () {
  this.timeout(120_000);

  before(async () => {
    inventory = await mkdtemp(path.join(tmpdir(), 'aircheck-lab-'));
    await writeFile(path.join(inventory, 'lab.yml'), twoBoxes);
    lab(['down']);
    lab(['up']);
  });

  after(async () => {
    lab(['down']);
    await rm(inventory, { recursive: true });
  });

  it('brings up hosts with systemd and a name of their own, which log in without a question', () => {
    expect(states()).to.deep.equal(['master1 up', 'relay-eu1 up']);
    expect(onBox('relay-eu1', 'hostname; ps -o comm= 1; systemctl is-system-running --wait')).to.equal(
      'relay-eu1\nsystemd\nrunning',
    );
  });

  it('has no Python on them, and knows the other boxes by name', () => {
    expect(onBox('master1', 'command -v python3 || echo none')).to.equal('none');
    expect(onBox('master1', 'ping -c 1 -q relay-eu1 >/dev/null && echo heard')).to.equal('heard');
  });

  it('is a network with no way out but to packages', () => {
    expect(lab(['exec', '--', 'ip', 'route', 'show', 'default'])).to.equal('');
    expect(lab(['exec', '--', 'ip', '-brief', 'link']).match(/^[a-z0-9-]+/gm)).to.have.members([
      'lo',
      'br0',
      'v-master1',
      'v-relay-eu1',
    ]);
    expect(onBox('master1', 'ping -c 1 -W 1 -q 192.0.2.1 >/dev/null || echo nobody')).to.equal('nobody');
    expect(onBox('master1', 'apt-get -qq update && echo fetched')).to.equal('fetched');
  });

  it('asks the user operator for a password, and root for none', async () => {
    const password = read(path.join(home, 'operator-password'));
    const ssh = ['exec', '--', 'ssh', '-F', path.join(state, 'ssh_config'), 'operator@master1'];
    expect(lab([...ssh, 'sudo -n true 2>/dev/null || echo asked']).trim()).to.equal('asked');
    expect(lab([...ssh, 'sudo -S -p "" id -un'], password).trim()).to.equal('root');
    expect(onBox('master1', 'sudo -n id -un')).to.equal('root');
  });

  it('refuses a box whose host key is not the one that it was made with', async () => {
    const known = path.join(state, 'known_hosts');
    const before = read(known);
    try {
      const keys = [...before.matchAll(/ssh-ed25519 (\S+)/g)].map((match) => match[1] ?? '');
      expect(new Set(keys).size).to.equal(2);
      await writeFile(known, before.replace(keys[0] ?? '', keys[1] ?? ''));
      expect(labFails('ssh', 'master1', '--', 'true').stderr).to.include('Host key verification failed');
    } finally {
      await writeFile(known, before);
    }
  });

  it('cuts a box off and heals it', () => {
    lab(['cut', 'relay-eu1']);
    expect(states()).to.deep.equal(['master1 up', 'relay-eu1 cut']);
    expect(onBox('master1', 'ping -c 1 -W 1 -q 10.78.0.21 >/dev/null || echo gone')).to.equal('gone');
    lab(['heal', 'relay-eu1']);
    expect(onBox('master1', 'ping -c 1 -W 5 -q 10.78.0.21 >/dev/null && echo back')).to.equal('back');
  });

  it('takes the power of a box away and gives it back, with its disk and its host key', () => {
    onBox('relay-eu1', 'echo kept > /root/note');
    const known = read(path.join(state, 'known_hosts'));
    lab(['kill', 'relay-eu1']);
    expect(states()).to.deep.equal(['master1 up', 'relay-eu1 down']);
    lab(['start', 'relay-eu1']);
    expect(onBox('relay-eu1', 'cat /root/note')).to.equal('kept');
    expect(read(path.join(state, 'known_hosts'))).to.equal(known);
  });

  it('shuts a box down as systemd does', () => {
    onBox(
      'relay-eu1',
      'printf "[Service]\\nType=oneshot\\nRemainAfterExit=yes\\nExecStop=/bin/sh -c \'echo bye > /root/last\'\\n[Install]\\nWantedBy=multi-user.target\\n" > /etc/systemd/system/last.service && systemctl enable -q --now last',
    );
    lab(['stop', 'relay-eu1']);
    lab(['start']);
    expect(onBox('relay-eu1', 'cat /root/last')).to.equal('bye');
  });

  it('makes a box anew, with an empty disk and another host key', () => {
    onBox('relay-eu1', 'echo old > /root/note');
    const known = read(path.join(state, 'known_hosts')).split('\n');
    lab(['reset', 'relay-eu1']);
    expect(onBox('relay-eu1', 'cat /root/note 2>/dev/null || echo empty')).to.equal('empty');
    const now = read(path.join(state, 'known_hosts')).split('\n');
    expect(now[0]).to.equal(known[0]);
    expect(now[1]).not.to.equal(known[1]);
  });

  it('leaves what runs alone when it is brought up again', () => {
    const pids = [...boxes().values()].map((line) => line.pid);
    const { started } = JSON.parse(lab(['up', '--json']));
    expect(started).to.deep.equal([]);
    expect([...boxes().values()].map((line) => line.pid)).to.deep.equal(pids);
  });

  it('follows an inventory that grows and shrinks', async () => {
    const third = path.join(inventory, 'third.yml');
    const { pid } = boxes().get('master1') ?? {};
    await writeFile(third, thirdBox);
    expect(JSON.parse(lab(['up', '--json'])).started).to.deep.equal(['master2']);
    expect(onBox('master1', 'ping -c 1 -W 5 -q master2 >/dev/null && echo heard')).to.equal('heard');
    await rm(third);
    lab(['up']);
    expect(states()).to.deep.equal(['master1 up', 'relay-eu1 up']);
    expect(boxes().get('master1')?.pid).to.equal(pid);
  });

  it('goes away twice, with everything', () => {
    expect(lab(['down', '--json'])).to.include('relay-eu1');
    expectNothingLeft();
    expect(JSON.parse(lab(['down', '--json']))).to.deep.equal([]);
  });

  it("does not touch a stranger's namespace of the same name", () => {
    const [ip = '', ...args] = outside(['ip', 'netns', 'add', namespace]);
    spawnSync(ip, args);
    try {
      expect(labFails('up').stderr).to.include('that this lab did not make');
      lab(['down']);
      expect(spawnSync('ip', ['netns', 'list'], { encoding: 'utf8' }).stdout).to.match(/^airtest\b/m);
    } finally {
      const [ip = '', ...args] = outside(['ip', 'netns', 'del', namespace]);
      spawnSync(ip, args);
    }
  });

  describe('exec', () => {
    before(() => lab(['up']));
    after(() => lab(['down']));

    const inside = (script: string): string[] => ['exec', '--', 'sh', '-c', script];
    const far = (marker: string): boolean => existsSync(path.join(inventory, marker));

    /** Starts a script in the lab, that says when it runs; then does something to `aircheck`. Returns how that ended. */
    async function interrupted(marker: string, signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null> {
      const script = `trap "exit 9" TERM; touch ${path.join(inventory, marker)}; while :; do sleep 0.1; done`;
      const child = spawn(...command(inside(script)), { stdio: 'ignore' });
      const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
        child.once('exit', (code, by) => resolve(by ?? code));
      });
      while (!far(marker) && child.exitCode === null) await sleep(5);
      child.kill(signal);
      return ended;
    }

    const left = (marker: string): string[] =>
      readdirSync('/proc').filter(
        (entry) => /^\d+$/.test(entry) && read(`/proc/${entry}/cmdline`).includes(`/${marker};`),
      );

    it('ends with the exit code of the command, or 128 and the number of the signal that ended it', () => {
      expect(labFails(...inside('exit 7')).status).to.equal(7);
      expect(labFails(...inside('kill -KILL $$')).status).to.equal(128 + 9);
    });

    it('passes signals on', async () => expect(await interrupted('term', 'SIGTERM')).to.equal(9));

    it('leaves no command behind, however it ends', async () => {
      expect(await interrupted('kill', 'SIGKILL')).to.equal('SIGKILL');
      while (left('kill').length > 0) await sleep(5);
    });
  });

  describe('killed half-way', () => {
    /** Starts a command, and kills it without warning once it is as far as that. */
    async function killWhen(args: readonly string[], far: () => boolean): Promise<void> {
      const child = spawn(...command(args), { stdio: 'ignore' });
      const ended = endOf(child);
      while (!far() && child.exitCode === null) await sleep(2);
      child.kill('SIGKILL');
      await ended;
    }

    function endOf(child: ChildProcess): Promise<void> {
      return new Promise((resolve) => child.once('exit', () => resolve()));
    }

    const upTo: readonly (readonly [what: string, far: () => boolean])[] = [
      ['it has written down what it will do', () => existsSync(path.join(state, 'lab.json'))],
      ['the first box has a network', () => namespaceId(`${namespace}.master1`) !== null],
      ['the first box boots', () => processes().some((line) => line.includes('systemd-nspawn'))],
      ['sshd starts', () => processes().some((line) => line.includes('sshd'))],
    ];

    for (const [what, far] of upTo) {
      it(`on the way up when ${what}, it comes up the next time`, async () => {
        await killWhen(['up'], far);
        lab(['up']);
        expect(states()).to.deep.equal(['master1 up', 'relay-eu1 up']);
        expect(onBox('relay-eu1', 'hostname')).to.equal('relay-eu1');
        lab(['down']);
        expectNothingLeft();
      });

      it(`on the way up when ${what}, it goes down the next time`, async () => {
        await killWhen(['up'], far);
        lab(['down']);
        expectNothingLeft();
      });
    }

    it('on the way up before the first box is plugged in, it comes up the next time', () => {
      lab(['up']);
      lab(['kill', 'master1']);
      // The moment is too short to be killed in.
      const [ip = '', ...args] = outside(['ip', '-n', namespace, 'link', 'set', 'v-master1', 'nomaster', 'down']);
      expect(spawnSync(ip, args).status).to.equal(0);
      lab(['up']);
      expect(states()).to.deep.equal(['master1 up', 'relay-eu1 up']);
      expect(onBox('master1', 'hostname')).to.equal('master1');
      lab(['down']);
      expectNothingLeft();
    });

    it('on the way down, it finishes the next time', async () => {
      lab(['up']);
      await killWhen(['down'], () => namespaceId(`${namespace}.master1`) === null);
      lab(['down']);
      expectNothingLeft();
    });
  });
});
