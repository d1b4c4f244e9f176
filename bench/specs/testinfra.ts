import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Check, type Kind, titleOf } from './checks.ts';
import { output } from './output.ts';
import type { Findings, Task, Tool } from './tool.ts';

/** Each kind of check as testinfra has it. */
const sentences: Record<Kind, (name: string, expected: string) => string> = {
  'file mode': (name, mode) => `host.file(${name}).mode == ${mode}`,
  'file owner': (name, owner) => `host.file(${name}).user == ${owner}`,
  'file group': (name, group) => `host.file(${name}).group == ${group}`,
  'file content': (name, content) => `host.file(${name}).contains(${content})`,
  'directory exists': (name) => `host.file(${name}).is_directory`,
  'directory mode': (name, mode) => `host.file(${name}).mode == ${mode}`,
  'symlink target': (name, target) => `host.file(${name}).linked_to == ${target}`,
  'package installed': (name) => `host.package(${name}).is_installed`,
  'service enabled': (name) => `host.service(${name}).is_enabled`,
  'service running': (name) => `host.service(${name}).is_running`,
  'user home': (name, home) => `host.user(${name}).home == ${home}`,
  'user shell': (name, shell) => `host.user(${name}).shell == ${shell}`,
  'group id': (name, id) => `host.group(${name}).gid == ${id}`,
  'port listening': (name) => `host.socket("tcp://0.0.0.0:" + ${name}).is_listening`,
  'process running': (name) => `host.process.filter(comm=${name})`,
  'sysctl value': (name, value) => `str(host.sysctl(${name})) == ${value}`,
  'command output': (name, text) => `host.run(${name}).stdout.strip() == ${text}`,
  'command status': (name, status) => `host.run(${name}).rc == ${status}`,
  'mount type': (name, type) => `host.mount_point(${name}).filesystem == ${type}`,
};

/**
 * testinfra as one who knows it runs it: by OpenSSH, whose connections are shared and kept, in so many processes of
 * pytest-xdist; 0: without that.
 */
export async function testinfra(task: Task, processes: number): Promise<Tool> {
  const directory = task.directory;
  const config = path.join(directory, 'ssh_config');
  const file = path.join(directory, 'test_station.py');
  await writeFile(config, sshConfig(task));
  await writeFile(file, task.checks.map(testOf).join('\n\n'));
  const hosts = task.boxes.hosts.map(({ name }) => `ssh://${name}`).join(',');
  const quiet = ['-q', '--tb=no', '-rfE', '-p', 'no:cacheprovider'];
  const args = [...quiet, '--connection=ssh', `--ssh-config=${config}`, `--hosts=${hosts}`, file];
  return {
    name: processes === 0 ? 'testinfra' : `testinfra, pytest -n ${processes}`,
    run: async () =>
      findings(
        await output('pytest-3', processes === 0 ? args : ['-n', String(processes), ...args], [0, 1], directory),
        task.checks,
      ),
    async stop() {
      for (const { name } of task.boxes.hosts)
        await output('ssh', ['-F', config, '-O', 'exit', name], [0, 255], directory);
    },
  };
}

function testOf(check: Check, index: number): string {
  const expected =
    typeof check.expected === 'number' && check.kind.endsWith('mode')
      ? `0o${check.expected.toString(8)}`
      : JSON.stringify(check.expected);
  return `def test_${index}(host):\n    assert ${sentences[check.kind](JSON.stringify(check.name), expected)}\n`;
}

function sshConfig({ boxes, directory }: Task): string {
  const all = [
    'User root',
    `IdentityFile ${boxes.identityFile}`,
    `UserKnownHostsFile ${boxes.knownHosts}`,
    'ControlMaster auto',
    'ControlPersist 60',
    `ControlPath ${directory}/%C`,
  ];
  const each = boxes.hosts.map(({ name, address }) => `Host ${name}\n  HostName ${address}\n`);
  return `${each.join('')}Host *\n${all.map((line) => `  ${line}\n`).join('')}`;
}

/** From pytest's last lines. */
function findings(text: string, checks: readonly Check[]): Findings {
  const passed = Number(/(\d+) passed/.exec(text)?.[1] ?? 0);
  const failed = [...text.matchAll(/^(?:FAILED|ERROR) \S*::test_(\d+)\[ssh:\/\/([^\]]+)\]/gm)].map(
    ([, index, host]) => {
      const check = checks[Number(index)];
      return `${host}: ${check === undefined ? index : titleOf(check)}`;
    },
  );
  return { passed, failed };
}
