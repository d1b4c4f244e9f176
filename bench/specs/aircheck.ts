import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Check, type Kind, titleOf } from './checks.ts';
import { output } from './output.ts';
import type { Findings, Task, Tool } from './tool.ts';

/** Each kind of check as aircheck has it. */
const sentences: Record<Kind, (name: string, expected: string) => string> = {
  'file mode': (name, mode) => `expect(host.file(${name})).to.have.mode(${mode})`,
  'file owner': (name, owner) => `expect(host.file(${name})).to.have.owner(${owner})`,
  'file group': (name, group) => `expect(host.file(${name})).to.have.group(${group})`,
  'file content': (name, content) => `expect(host.file(${name})).to.contain(${content})`,
  'directory exists': (name) => `expect(host.directory(${name})).to.exist`,
  'directory mode': (name, mode) => `expect(host.directory(${name})).to.have.mode(${mode})`,
  'symlink target': (name, target) => `expect(host.symlink(${name})).to.be.linkedTo(${target})`,
  'package installed': (name) => `expect(host.package(${name})).to.be.installed`,
  'service enabled': (name) => `expect(host.service(${name})).to.be.enabled`,
  'service running': (name) => `expect(host.service(${name})).to.be.running`,
  'user home': (name, home) => `expect(host.user(${name})).to.have.home(${home})`,
  'user shell': (name, shell) => `expect(host.user(${name})).to.have.shell(${shell})`,
  'group id': (name, id) => `expect(host.group(${name})).to.have.gid(${id})`,
  'port listening': (name) => `expect(host.port(${JSON.parse(name)})).to.be.listening`,
  'process running': (name) => `expect(host.process(${name})).to.be.running`,
  'sysctl value': (name, value) => `expect(host.sysctl(${name})).to.have.value(${value})`,
  'command output': (name, text) => `expect(host.command(${name})).to.have.output(${text})`,
  'command status': (name, status) => `expect(host.command(${name})).to.exit(${status})`,
  'mount type': (name, type) => `expect(host.mountPoint(${name})).to.have.filesystem(${type})`,
};

/** aircheck as a user starts it. What it found is asked for only when something is broken: else it says so at the end. */
export async function aircheck(task: Task): Promise<Tool> {
  const { directory, boxes } = task;
  const root = path.resolve(import.meta.dirname, '../..');
  const spec = path.join(directory, 'station.spec.ts');
  await mkdir(path.join(directory, 'node_modules'));
  await symlink(root, path.join(directory, 'node_modules/aircheck'));
  await writeFile(spec, specOf(task.checks));
  const program = path.join(root, 'bin/aircheck.js');
  const args = [
    ...['spec', spec, '--inventory', boxes.inventory],
    ...['--known-hosts', boxes.knownHosts, '--ssh-config', '/dev/null'],
  ];
  return {
    name: 'aircheck',
    async run() {
      const text = await output(program, args, [0], directory);
      return { passed: Number(/^(\d+) passed, in /m.exec(text)?.[1] ?? 0), failed: [] };
    },
    async examine() {
      return findings(await output(program, [...args, '--reporter', 'ndjson'], [0, 4], directory));
    },
  };
}

function specOf(checks: readonly Check[]): string {
  return [
    `import { expect, hosts } from 'aircheck/spec';\n`,
    `hosts('all', (host) => {`,
    ...checks.map(
      (check) =>
        `  it(${JSON.stringify(titleOf(check))}, () => ${sentences[check.kind](JSON.stringify(check.name), literal(check))});`,
    ),
    '});\n',
  ].join('\n');
}

function literal({ kind, expected }: Check): string {
  return kind.endsWith('mode') ? `0o${expected.toString(8)}` : JSON.stringify(expected);
}

function findings(lines: string): Findings {
  const failed: string[] = [];
  let passed = 0;
  for (const line of lines.trim().split('\n')) {
    const event: { type: string; host: string; title: string; outcome: string } = JSON.parse(line);
    if (event.type !== 'spec-result') continue;
    if (event.outcome === 'passed') passed += 1;
    else failed.push(`${event.host}: ${event.title}`);
  }
  return { passed, failed };
}
