import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Check, type Kind, titleOf } from './checks.ts';
import { output } from './output.ts';
import type { Findings, Task, Tool } from './tool.ts';

/** Each kind of check as serverspec has it: what is described, and what it should do. */
const sentences: Record<Kind, (name: string, expected: string) => readonly [string, string]> = {
  'file mode': (name, mode) => [`file(${name})`, `should be_mode ${mode}`],
  'file owner': (name, owner) => [`file(${name})`, `should be_owned_by ${owner}`],
  'file group': (name, group) => [`file(${name})`, `should be_grouped_into ${group}`],
  'file content': (name, content) => [`file(${name})`, `should contain ${content}`],
  'directory exists': (name) => [`file(${name})`, 'should be_directory'],
  'directory mode': (name, mode) => [`file(${name})`, `should be_mode ${mode}`],
  'symlink target': (name, target) => [`file(${name})`, `should be_linked_to ${target}`],
  'package installed': (name) => [`package(${name})`, 'should be_installed'],
  'service enabled': (name) => [`service(${name})`, 'should be_enabled'],
  'service running': (name) => [`service(${name})`, 'should be_running'],
  'user home': (name, home) => [`user(${name})`, `should have_home_directory ${home}`],
  'user shell': (name, shell) => [`user(${name})`, `should have_login_shell ${shell}`],
  'group id': (name, id) => [`group(${name})`, `should have_gid ${id}`],
  'port listening': (name) => [`port(${name})`, 'should be_listening'],
  'process running': (name) => [`process(${name})`, 'should be_running'],
  'sysctl value': (name, value) => [`linux_kernel_parameter(${name})`, `expect(subject.value.to_s).to eq ${value}`],
  'command output': (name, text) => [`command(${name})`, `expect(subject.stdout.strip).to eq ${text}`],
  'command status': (name, status) => [`command(${name})`, `expect(subject.exit_status).to eq ${status}`],
  'mount type': (name, type) => [`file(${name})`, `should be_mounted.with(type: ${type})`],
};

/** serverspec as one who knows it runs it: a process and one connection per host, so many hosts at a time. */
export async function serverspec(task: Task, atATime: number): Promise<Tool> {
  const { directory, checks } = task;
  const spec = path.join(directory, 'spec');
  await mkdir(spec, { recursive: true });
  await writeFile(path.join(spec, 'spec_helper.rb'), helperOf(task));
  await writeFile(path.join(spec, 'station_spec.rb'), `require 'spec_helper'\n\n${checks.map(exampleOf).join('\n')}`);
  const runOne = async (name: string, address: string): Promise<Findings> => {
    const environment = { TARGET_HOST: address };
    const args = ['-I', spec, '--format', 'json', path.join(spec, 'station_spec.rb')];
    return findings(name, JSON.parse(await output('rspec', args, [0, 1], directory, environment)));
  };
  return {
    name: `serverspec, ${atATime} at a time`,
    async run() {
      const left = [...task.boxes.hosts];
      const all: Findings[] = [];
      const lane = async (): Promise<void> => {
        for (let host = left.shift(); host !== undefined; host = left.shift())
          all.push(await runOne(host.name, host.address));
      };
      await Promise.all(Array.from({ length: atATime }, lane));
      return {
        passed: all.reduce((sum, { passed }) => sum + passed, 0),
        failed: all.flatMap(({ failed }) => failed),
      };
    },
  };
}

function exampleOf(check: Check): string {
  const { name, expected } = check;
  const value =
    check.kind.endsWith('mode') && typeof expected === 'number'
      ? expected.toString(8)
      : typeof expected === 'string'
        ? quote(expected)
        : String(expected);
  const [subject, sentence] = sentences[check.kind](quote(name), value);
  return `describe ${subject} do\n  it(${quote(titleOf(check))}) { ${sentence} }\nend\n`;
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** The system is told, so that it is not looked for. */
function helperOf({ boxes }: Task): string {
  return `require 'serverspec'

set :backend, :ssh
set :host, ENV['TARGET_HOST']
set :ssh_options,
    user: 'root', keys: [${quote(boxes.identityFile)}], keys_only: true,
    user_known_hosts_file: ${quote(boxes.knownHosts)}, config: false
set :disable_sudo, true
set :os, family: 'debian', release: '12', arch: 'x86_64'
`;
}

interface Report {
  readonly examples: readonly { readonly description: string; readonly status: string }[];
}

function findings(host: string, { examples }: Report): Findings {
  return {
    passed: examples.filter(({ status }) => status === 'passed').length,
    failed: examples.filter(({ status }) => status !== 'passed').map(({ description }) => `${host}: ${description}`),
  };
}
