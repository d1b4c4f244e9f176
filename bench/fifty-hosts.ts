import { mkdir, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import path from 'node:path';
import { dump } from 'js-yaml';
import type { Sshd } from './sshd.ts';

/** The names of the eight files on each host. */
export const FILES = ['icecast', 'nginx', 'radio', 'limits', 'sysctl', 'journald', 'logrotate', 'users'];

const REGIONS = ['eu', 'us'];

export interface Host {
  readonly name: string;
  readonly address: string;
}

export function hostsOf(count: number): Host[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `host-${index + 1}`,
    address: `127.0.${1 + Math.floor(index / 250)}.${1 + (index % 250)}`,
  }));
}

/** Writes an inventory of one master and its relays; gives its directory. */
export async function writeInventory(
  directory: string,
  hosts: readonly Host[],
  sshd: Pick<Sshd, 'port' | 'identityFile'>,
): Promise<string> {
  const [master, ...relays] = hosts;
  if (master === undefined) throw new Error('no hosts');
  const inventory = path.join(directory, 'inventory');
  await mkdir(inventory);
  await mkdir(path.join(directory, 'hosts'));
  const { username } = userInfo();
  const settings = {
    station: {
      name: 'Radio Bench',
      domain: 'radio.example',
      contact: 'studio@radio.example',
      passwords: { source: 'bench-source', relay: 'bench-relay', admin: 'bench-admin' },
    },
    regions: Object.fromEntries(REGIONS.map((region) => [region, {}])),
    masters: { [master.name]: { address: master.address, role: 'primary' } },
    relays: Object.fromEntries(
      relays.map(({ name, address }, index) => [name, { address, region: REGIONS[index % REGIONS.length] }]),
    ),
    mounts: { '/live.mp3': { format: 'mp3', bitrate: 128 }, '/live.ogg': { format: 'vorbis', bitrate: 96 } },
    sources: { playlist: { kind: 'playlist', priority: 1, directory: '/srv/music' } },
    ssh: { port: sshd.port, user: username, identity_file: sshd.identityFile, become: false },
    vars: { root: path.join(directory, 'hosts'), owner: username, group: username, names: FILES, regions: REGIONS },
  };
  await writeFile(path.join(inventory, 'network.yml'), dump(settings), { mode: 0o600 });
  return inventory;
}

/** Writes what Ansible needs to keep the same files as they are; gives the playbook. */
export async function writeAnsible(directory: string, hosts: readonly Host[], sshd: Sshd): Promise<string> {
  const lines = hosts.map(({ name, address }) => `${name} ansible_host=${address}`).join('\n');
  const login = `ansible_port=${sshd.port}\nansible_ssh_private_key_file=${sshd.identityFile}`;
  const ssh = `-o UserKnownHostsFile=${sshd.knownHosts} -o ControlMaster=auto -o ControlPersist=60s`;
  await writeFile(path.join(directory, 'hosts.ini'), `[all]\n${lines}\n[all:vars]\n${login}\n`);
  await writeFile(
    path.join(directory, 'ansible.cfg'),
    `[defaults]\nforks = 50\ngathering = explicit\n[ssh_connection]\npipelining = True\nssh_args = ${ssh}\n`,
  );
  await writeFile(
    path.join(directory, 'settings.j2'),
    'station = Radio Bench\naddress = {{ ansible_host }}\nfile = {{ item }}\n',
  );
  const root = path.join(directory, 'ansible', '{{ inventory_hostname }}');
  // The files are there already, so that Ansible too has nothing to do.
  for (const { name, address } of hosts) {
    const files = path.join(directory, 'ansible', name);
    await mkdir(files, { recursive: true });
    for (const file of FILES) {
      await writeFile(
        path.join(files, `${file}.conf`),
        `station = Radio Bench\naddress = ${address}\nfile = ${file}\n`,
      );
    }
  }
  const playbook = path.join(directory, 'playbook.yml');
  const tasks = [
    { name: 'directory', 'ansible.builtin.file': { path: root, state: 'directory', mode: '0755' } },
    ...FILES.map((file) => ({
      name: file,
      vars: { item: file },
      'ansible.builtin.template': { src: 'settings.j2', dest: `${root}/${file}.conf`, mode: '0644' },
    })),
  ];
  await writeFile(playbook, dump([{ hosts: 'all', gather_facts: false, tasks }]));
  return playbook;
}
