// A no-op converge of 50 hosts, against what a user would pick instead, in the same run:
// plain OpenSSH with one stat and one sha256sum per host, and Ansible where it is installed.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { FILES, hostsOf, writeAnsible, writeInventory } from './fifty-hosts.ts';
import { ownNetwork } from './own-network.ts';
import { median, run, seconds } from './run.ts';
import { startSshd } from './sshd.ts';

const HOSTS = 50;
const RUNS = 5;

await ownNetwork(import.meta.filename);
const directory = await mkdtemp(path.join(tmpdir(), 'aircheck-bench-'));
const hosts = hostsOf(HOSTS);
const sshd = await startSshd(
  directory,
  hosts.map((host) => host.address),
);
try {
  const inventory = await writeInventory(directory, hosts, sshd);
  const aircheck = path.resolve(import.meta.dirname, '../bin/aircheck.js');
  const roles = path.resolve(import.meta.dirname, 'roles');
  const known = ['--known-hosts', sshd.knownHosts, '--ssh-config', '/dev/null'];
  const options = ['--inventory', inventory, '--roles', roles, '--forks', '50', ...known];
  const converge = () => run(process.execPath, [aircheck, 'converge', ...options, '--yes', '--no-diff']);
  await putInPlace(
    await run(process.execPath, [aircheck, 'render', '--inventory', inventory, '--roles', roles, '--json']),
  );
  const first = await converge();
  if (!first.includes('Nothing to change')) throw new Error(`there was something to change:\n${first}`);

  const login = `${userInfo().username}@`;
  const ssh = ['-p', String(sshd.port), '-i', sshd.identityFile, '-o', `UserKnownHostsFile=${sshd.knownHosts}`];
  const openssh = () =>
    Promise.all(
      hosts.map(({ name, address }) => {
        const files = FILES.map((file) => `${directory}/hosts/${name}/${file}.conf`).join(' ');
        const command = `stat -c '%n %U %G %a %F' ${directory}/hosts/${name} ${files} && sha256sum ${files}`;
        return run('ssh', ['-F', 'none', ...ssh, '-o', 'BatchMode=yes', `${login}${address}`, command]);
      }),
    );

  const times = { aircheck: [] as number[], openssh: [] as number[] };
  for (let turn = 0; turn < RUNS; turn++) {
    times.openssh.push(await seconds(openssh));
    times.aircheck.push(await seconds(converge));
  }
  const ours = median(times.aircheck);
  report('aircheck converge', ours, ours);
  report('OpenSSH, stat and sha256sum', median(times.openssh), ours);

  const playbook = await writeAnsible(directory, hosts, sshd);
  const environment = { ...process.env, ANSIBLE_CONFIG: path.join(directory, 'ansible.cfg'), LC_ALL: 'C.UTF-8' };
  const ansible = () => run('ansible-playbook', ['-i', path.join(directory, 'hosts.ini'), playbook], environment);
  if (await run('ansible-playbook', ['--version']).catch(() => ''))
    report('ansible-playbook', await seconds(ansible), ours);
  else console.log('ansible-playbook is not installed: apt-get install ansible-core');
} finally {
  sshd.stop();
  await rm(directory, { recursive: true, force: true });
}

/** Writes the rendered files where they belong: all hosts are this machine, so a transaction of each would be in the others' way. */
async function putInPlace(rendered: string): Promise<void> {
  const files: { path: string; text: string }[] = JSON.parse(rendered);
  for (const { path: place, text } of files) {
    await mkdir(path.dirname(place), { recursive: true, mode: 0o755 });
    await writeFile(place, text, { mode: 0o644 });
  }
}

function report(what: string, took: number, ours: number): void {
  console.log(`${what.padEnd(30)} ${took.toFixed(2).padStart(8)} s   aircheck takes ${(ours / took).toFixed(3)} of it`);
}
