import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import type { Station } from './station.ts';

/** One thing that must be so on every host. Each tool is given all of them in its own words. */
export interface Check {
  readonly kind: Kind;
  readonly name: string;
  /** Modes, ids and exit codes are numbers. */
  readonly expected: string | number | true;
}

export type Kind =
  | 'file mode'
  | 'file owner'
  | 'file group'
  | 'file content'
  | 'directory exists'
  | 'directory mode'
  | 'symlink target'
  | 'package installed'
  | 'user id'
  | 'user home'
  | 'user shell'
  | 'group id'
  | 'port listening'
  | 'process running'
  | 'sysctl value'
  | 'command output'
  | 'command status'
  | 'mount type';

export const CHECKS = 200;

/** What a check is called, in every tool. */
export function titleOf({ kind, name, expected }: Check): string {
  const value = kind.endsWith('mode') ? Number(expected).toString(8) : expected;
  return `${kind} ${name}${value === true ? '' : ` ${value}`}`;
}

/**
 * The 200 checks of a plain Debian host with an sshd and a few files of a station; all of them hold. There are none of
 * services, since not every machine has a systemd.
 */
export function checksOf(station: Station): Check[] {
  const checks: Check[] = [
    ...files.flatMap(([name, content]) => file(name, 'root', 0o644, content)),
    ...station.files.flatMap(({ path, mode, content }) => file(path, userInfo().username, mode, content)),
    ...[...directories, ...station.directories].flatMap(({ path, mode }): Check[] => [
      { kind: 'directory exists', name: path, expected: true },
      { kind: 'directory mode', name: path, expected: mode },
    ]),
    ...station.links.map(({ path, target }): Check => ({ kind: 'symlink target', name: path, expected: target })),
    ...packages.map((name): Check => ({ kind: 'package installed', name, expected: true })),
    ...users.flatMap(([name, id, home, shell]): Check[] => [
      { kind: 'user id', name, expected: id },
      { kind: 'user home', name, expected: home },
      { kind: 'user shell', name, expected: shell },
    ]),
    ...groups.map(([name, id]): Check => ({ kind: 'group id', name, expected: id })),
    ...station.ports.map((port): Check => ({ kind: 'port listening', name: String(port), expected: true })),
    ...['sshd', 'sleep', 'sh'].map((name): Check => ({ kind: 'process running', name, expected: true })),
    ...sysctls.map((name): Check => ({ kind: 'sysctl value', name, expected: sysctl(name) })),
    ...outputs.map(([name, output]): Check => ({ kind: 'command output', name, expected: output })),
    { kind: 'command status', name: 'test -x /usr/sbin/sshd', expected: 0 },
    { kind: 'command status', name: 'test -e /etc/no-such-file', expected: 1 },
    ...mounts.map(([name, type]): Check => ({ kind: 'mount type', name, expected: type })),
  ];
  if (checks.length !== CHECKS) throw new Error(`there are ${checks.length} checks, and not ${CHECKS}`);
  return checks;
}

function file(name: string, owner: string, mode: number, content: string): Check[] {
  return [
    { kind: 'file mode', name, expected: mode },
    { kind: 'file owner', name, expected: owner },
    { kind: 'file group', name, expected: owner },
    { kind: 'file content', name, expected: content },
  ];
}

const files = [
  ['/etc/passwd', 'root:x:0:0:root:/root'],
  ['/etc/group', 'root:x:0:'],
  ['/etc/nsswitch.conf', 'passwd:'],
  ['/etc/login.defs', 'UID_MIN'],
  ['/etc/profile', 'PATH'],
  ['/etc/issue', 'GNU/Linux'],
  ['/etc/shells', '/bin/bash'],
  ['/etc/bash.bashrc', 'PS1'],
  ['/etc/pam.conf', '/etc/pam.conf'],
  ['/etc/ssh/ssh_config', 'Host'],
  ['/etc/ssh/sshd_config', 'Subsystem'],
  ['/etc/adduser.conf', 'DSHELL'],
] as const;

const directories = [
  { path: '/etc', mode: 0o755 },
  { path: '/etc/apt', mode: 0o755 },
  { path: '/etc/ssh', mode: 0o755 },
  { path: '/home', mode: 0o755 },
  { path: '/opt', mode: 0o755 },
  { path: '/srv', mode: 0o755 },
  { path: '/tmp', mode: 0o1777 },
  { path: '/usr/lib', mode: 0o755 },
  { path: '/usr/share/doc', mode: 0o755 },
  { path: '/var/lib', mode: 0o755 },
  { path: '/var/tmp', mode: 0o1777 },
];

/** None that other packages' installation leaves waiting for its triggers. */
const packages = [
  ...['apt', 'base-files', 'base-passwd', 'bash', 'coreutils', 'dash', 'debianutils', 'diffutils', 'dpkg', 'findutils'],
  ...['grep', 'gzip', 'hostname', 'init-system-helpers', 'iproute2', 'login', 'openssh-client', 'openssh-server'],
  ...['passwd', 'perl-base', 'procps', 'sed', 'sysvinit-utils', 'tar', 'util-linux'],
];

const nologin = '/usr/sbin/nologin';
const users = [
  ['root', 0, '/root', '/bin/bash'],
  ['daemon', 1, '/usr/sbin', nologin],
  ['bin', 2, '/bin', nologin],
  ['sys', 3, '/dev', nologin],
  ['sync', 4, '/bin', '/bin/sync'],
  ['games', 5, '/usr/games', nologin],
  ['www-data', 33, '/var/www', nologin],
  ['nobody', 65534, '/nonexistent', nologin],
] as const;

const groups = [
  ['root', 0],
  ['adm', 4],
  ['tty', 5],
  ['disk', 6],
  ['mail', 8],
  ['www-data', 33],
  ['users', 100],
  ['nogroup', 65534],
] as const;

/** Their values differ from kernel to kernel: expected is what this one has. */
const sysctls = [
  'kernel.ostype',
  'kernel.pid_max',
  'net.core.somaxconn',
  'net.ipv4.ip_default_ttl',
  'net.ipv4.ip_forward',
  'vm.swappiness',
];

function sysctl(name: string): string {
  return readFileSync(`/proc/sys/${name.replaceAll('.', '/')}`, 'utf8').trim();
}

const outputs = [
  ['uname -s', 'Linux'],
  ['id -un', userInfo().username],
  ['printf ready', 'ready'],
] as const;

const mounts = [
  ['/proc', 'proc'],
  ['/sys', 'sysfs'],
  ['/dev/pts', 'devpts'],
] as const;
