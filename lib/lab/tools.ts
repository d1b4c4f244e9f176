import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import type { DriverName } from './driver.ts';
import { LabError } from './error.ts';

const directories = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'];

/** The program and the Debian package that brings it. What an essential package brings is not named. */
const packages: ReadonlyMap<string, string> = new Map([
  ['apt-cacher-ng', 'apt-cacher-ng'],
  ['ip', 'iproute2'],
  ['lxc-create', 'lxc'],
  ['mmdebstrap', 'mmdebstrap'],
  ['setpriv', 'util-linux'],
  ['socat', 'socat'],
  ['ssh', 'openssh-client'],
  ['ssh-keygen', 'openssh-client'],
  ['ssh-keyscan', 'openssh-client'],
  ['sudo', 'sudo'],
  ['systemd-nspawn', 'systemd-container'],
  ['vagrant', 'vagrant'],
  ['vagrant-libvirt', 'vagrant-libvirt'],
  ['vagrant-lxc', 'vagrant-lxc'],
]);

const login = ['ssh', 'ssh-keygen', 'ssh-keyscan'];
const ground = [...login, 'ip', 'setpriv', 'socat', 'apt-cacher-ng', 'mmdebstrap'];

/** The programs that a driver needs on this machine. `vagrant-…` is a plug-in of Vagrant, not a program. */
export function toolsOf(driver: DriverName, provider: string | null): string[] {
  if (driver === 'nspawn') return [...ground, 'systemd-nspawn'];
  // Vagrant becomes root for LXC by sudo, also where it is root.
  if (provider === 'lxc') return [...ground, 'vagrant', 'vagrant-lxc', 'lxc-create', 'sudo'];
  if (provider === 'libvirt') return [...login, 'vagrant', 'vagrant-libvirt'];
  // VirtualBox is not part of Debian.
  return [...login, 'vagrant', 'VBoxManage'];
}

/** The programs of a driver that are not there. */
export function missingOf(driver: DriverName, provider: string | null, exists = isInstalled): string[] {
  return toolsOf(driver, provider).filter((tool) => !exists(tool));
}

/** The error that names what is missing and the one line that brings it. */
export function missingTools(tools: readonly string[]): LabError {
  const wanted = packagesOf(tools);
  return new LabError('missing-tool', `not installed on this machine: ${tools.join(', ')}`, {
    ...(wanted.length > 0 && { hint: aptLine(wanted) }),
  });
}

/** The command that a person types to install packages. */
export function aptLine(wanted: readonly string[]): string {
  return `apt-get install --no-install-recommends ${wanted.join(' ')}`;
}

/** @throws {LabError} `missing-tool`, with everything that is missing at once. */
export function requireTools(driver: DriverName, provider: string | null): void {
  const missing = missingOf(driver, provider);
  if (missing.length > 0) throw missingTools(missing);
}

/** The Debian packages that bring programs, sorted. */
export function packagesOf(tools: readonly string[]): string[] {
  return [...new Set(tools.flatMap((tool) => packages.get(tool) ?? []))].sort();
}

function isInstalled(tool: string): boolean {
  if (tool.startsWith('vagrant-')) return readable(path.join('/usr/share/doc', tool), constants.R_OK);
  return directories.some((directory) => readable(path.join(directory, tool), constants.X_OK));
}

function readable(file: string, mode: number): boolean {
  try {
    accessSync(file, mode);
    return true;
  } catch {
    return false;
  }
}
