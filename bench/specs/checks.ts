/** One thing that must be so on every host. Each tool is given all of them in its own words. */
export interface Check {
  readonly kind: Kind;
  readonly name: string;
  /** Modes and exit codes are numbers. */
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
  | 'service enabled'
  | 'service running'
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

/** The 200 checks of a host that carries listeners: Debian, Icecast, NGINX, and what keeps them well. All of them hold. */
export function allChecks(): Check[] {
  const is = (kind: Kind) => (name: string) => ({ kind, name, expected: true }) as const;
  const has =
    (kind: Kind) =>
    ([name, expected]: readonly [string, string | number]) => ({ kind, name, expected });
  const checks: Check[] = [
    ...files.flatMap(([name, mode, group, content]) => file(name, mode, group, content)),
    ...directories.map(([name]) => is('directory exists')(name)),
    ...directories.map(has('directory mode')),
    ...links.map(has('symlink target')),
    ...packages.map(is('package installed')),
    ...enabled.map(is('service enabled')),
    ...running.map(is('service running')),
    ...users.flatMap(([name, home, shell]): Check[] => [
      { kind: 'user home', name, expected: home },
      { kind: 'user shell', name, expected: shell },
    ]),
    ...groups.map(has('group id')),
    ...['22', '80', '8000'].map(is('port listening')),
    ...['sshd', 'nginx', 'icecast2', 'dbus-daemon', 'systemd-logind'].map(is('process running')),
    ...sysctls.map(has('sysctl value')),
    ...outputs.map(has('command output')),
    ...statuses.map(has('command status')),
    ...mounts.map(has('mount type')),
  ];
  if (checks.length !== CHECKS) throw new Error(`there are ${checks.length} checks, and not ${CHECKS}`);
  return checks;
}

function file(name: string, mode: number, group: string, content: string): Check[] {
  return [
    { kind: 'file mode', name, expected: mode },
    { kind: 'file owner', name, expected: 'root' },
    { kind: 'file group', name, expected: group },
    { kind: 'file content', name, expected: content },
  ];
}

const files = [
  ['/etc/icecast2/icecast.xml', 0o640, 'icecast', '<mount-name>/live.mp3</mount-name>'],
  ['/etc/icecast2/mime.types', 0o644, 'icecast', 'audio/mpeg'],
  ['/etc/nginx/nginx.conf', 0o644, 'root', 'worker_rlimit_nofile'],
  ['/etc/nginx/stream.conf', 0o644, 'root', 'proxy_method GET'],
  ['/etc/nginx/icecast-admin.conf', 0o600, 'root', 'Authorization'],
  ['/etc/systemd/system/icecast2.service', 0o644, 'root', 'LimitNOFILE='],
  ['/etc/systemd/system/nginx.service.d/aircheck.conf', 0o644, 'root', 'Restart='],
  ['/etc/systemd/journald.conf.d/aircheck.conf', 0o644, 'root', 'SystemMaxUse='],
  ['/etc/systemd/timesyncd.conf.d/aircheck.conf', 0o644, 'root', 'NTP='],
  ['/etc/logrotate.d/icecast2', 0o644, 'root', 'icecast2'],
  ['/etc/logrotate.d/nginx', 0o644, 'root', 'nginx'],
  ['/etc/apt/apt.conf.d/20auto-upgrades', 0o644, 'root', 'Unattended-Upgrade'],
  ['/etc/apt/apt.conf.d/52aircheck', 0o644, 'root', 'Unattended-Upgrade'],
  ['/etc/sysctl.d/60-aircheck-net.core.somaxconn.conf', 0o644, 'root', 'net.core.somaxconn'],
  ['/etc/sysctl.d/60-aircheck-net.ipv4.tcp_wmem.conf', 0o644, 'root', 'net.ipv4.tcp_wmem'],
  ['/etc/nsswitch.conf', 0o644, 'root', 'passwd:'],
  ['/etc/passwd', 0o644, 'root', 'icecast2:'],
  ['/etc/group', 0o644, 'root', 'icecast:'],
  ['/etc/ssh/sshd_config', 0o644, 'root', 'Include'],
  ['/etc/login.defs', 0o644, 'root', 'UID_MIN'],
] as const;

const directories = [
  ['/etc/icecast2', 0o755],
  ['/etc/nginx', 0o755],
  ['/etc/systemd/system/nginx.service.d', 0o755],
  ['/usr/share/icecast2/web', 0o755],
  ['/usr/share/icecast2/admin', 0o755],
  ['/var/log/icecast2', 0o750],
  ['/var/log/nginx', 0o755],
  ['/var/lib/aircheck', 0o700],
  ['/etc/ssh', 0o755],
  ['/srv', 0o755],
  ['/tmp', 0o1777],
] as const;

const wants = '/etc/systemd/system/multi-user.target.wants';
// Debian's own units are links that testinfra follows to the end, and serverspec does not.
const links = [
  [`${wants}/icecast2.service`, '/etc/systemd/system/icecast2.service'],
  ['/etc/alternatives/awk', '/usr/bin/mawk'],
  ['/etc/alternatives/nawk', '/usr/bin/mawk'],
  ['/etc/alternatives/which', '/usr/bin/which.debianutils'],
] as const;

const packages = [
  ...['icecast2', 'nginx', 'nginx-common', 'logrotate', 'unattended-upgrades', 'systemd', 'systemd-timesyncd'],
  ...['openssh-server', 'openssh-client', 'dbus', 'apt', 'base-files', 'bash', 'coreutils', 'curl', 'dash', 'dpkg'],
  ...['findutils', 'grep', 'iproute2', 'media-types', 'passwd', 'procps', 'sed', 'tar', 'util-linux'],
  ...['adduser', 'libpam-systemd', 'gzip', 'hostname', 'perl-base', 'login', 'debianutils'],
];

const enabled = [
  ...[
    'icecast2',
    'nginx',
    'ssh',
    'systemd-timesyncd',
    'unattended-upgrades',
    'logrotate.timer',
    'dpkg-db-backup.timer',
  ],
];
const running = [
  ...['icecast2', 'nginx', 'ssh', 'dbus', 'systemd-journald', 'systemd-logind', 'logrotate.timer'],
  ...['dpkg-db-backup.timer', 'dbus.socket', 'systemd-tmpfiles-clean.timer'],
];

const nologin = '/usr/sbin/nologin';
const users = [
  ['root', '/root', '/bin/bash'],
  ['daemon', '/usr/sbin', nologin],
  ['icecast2', '/usr/share/icecast2', nologin],
  ['www-data', '/var/www', nologin],
  ['messagebus', '/nonexistent', nologin],
  ['nobody', '/nonexistent', nologin],
] as const;

const groups = [
  ['root', 0],
  ['adm', 4],
  ['tty', 5],
  ['disk', 6],
  ['www-data', 33],
  ['users', 100],
  ['nogroup', 65534],
] as const;

const sysctls = [
  ['kernel.ostype', 'Linux'],
  ['net.ipv4.ip_default_ttl', '64'],
  ['net.ipv4.ip_forward', '0'],
  ['net.ipv4.tcp_slow_start_after_idle', '0'],
  ['net.ipv4.tcp_max_syn_backlog', '8192'],
  ['net.core.somaxconn', '4096'],
] as const;

const outputs = [
  ['uname -s', 'Linux'],
  ['id -un', 'root'],
  ['date +%Z', 'UTC'],
  ['getconf LONG_BIT', '64'],
] as const;

const statuses = [
  ['nginx -t -q', 0],
  ['curl -fsS -o /dev/null http://127.0.0.1:8000/status-json.xsl', 0],
  ['test -x /usr/bin/icecast2', 0],
  ['test -e /etc/no-such-file', 1],
] as const;

const mounts = [
  ['/proc', 'proc'],
  ['/run', 'tmpfs'],
  ['/dev/pts', 'devpts'],
] as const;
