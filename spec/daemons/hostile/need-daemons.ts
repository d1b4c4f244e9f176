import { spawnSync } from 'node:child_process';

/** The Debian package of each program that specs start. */
const packages = new Map([
  ['icecast2', 'icecast2'],
  ['nginx', 'nginx-light'],
  ['liquidsoap', 'liquidsoap'],
  ['socat', 'socat'],
  ['setpriv', 'util-linux'],
  ['systemd-analyze', 'systemd'],
  ['visudo', 'sudo'],
  ['cvtsudoers', 'sudo'],
  ['ssh-keygen', 'openssh-client'],
]);

/** Throws, and says what to do, where this machine cannot run these programs on private hosts. */
export function needDaemons(...programs: readonly string[]): void {
  const needed = ['setpriv', ...programs];
  const missing = needed.filter((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0);
  if (missing.length > 0) {
    const lacking = [...new Set(missing.map((program) => packages.get(program) ?? program))];
    throw new Error(
      `${missing.join(', ')} cannot be found: apt-get install --no-install-recommends ${lacking.join(' ')}`,
    );
  }
  if (process.getuid?.() !== 0)
    throw new Error('namespaces and the users of daemons are made by root: run this as root');
}
