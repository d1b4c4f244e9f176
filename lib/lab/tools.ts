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
  ['systemd-nspawn', 'systemd-container'],
  ['vagrant', 'vagrant'],
  ['vagrant-lxc', 'vagrant-lxc'],
]);

const everyLab = ['ip', 'ssh', 'ssh-keygen', 'ssh-keyscan', 'setpriv', 'socat', 'apt-cacher-ng', 'mmdebstrap'];

/** The programs that a driver needs on this machine. `vagrant-lxc` is a plug-in of Vagrant, not a program. */
export const toolsOf: Readonly<Record<DriverName, readonly string[]>> = {
  nspawn: [...everyLab, 'systemd-nspawn'],
  vagrant: [...everyLab, 'vagrant', 'vagrant-lxc', 'lxc-create'],
};

/** The packages to install for a driver, sorted; empty if nothing is missing. */
export function missingPackages(driver: DriverName, exists: (tool: string) => boolean = isInstalled): string[] {
  return packagesOf(toolsOf[driver].filter((tool) => !exists(tool)));
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
export function requireTools(driver: DriverName): void {
  const missing = toolsOf[driver].filter((tool) => !isInstalled(tool));
  if (missing.length > 0) throw missingTools(missing);
}

function packagesOf(tools: readonly string[]): string[] {
  return [...new Set(tools.flatMap((tool) => packages.get(tool) ?? []))].sort();
}

function isInstalled(tool: string): boolean {
  if (tool === 'vagrant-lxc') return readable('/usr/share/doc/vagrant-lxc', constants.R_OK);
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
