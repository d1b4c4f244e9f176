import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { aptProxy } from '../apt/relay.ts';
import { labCgroup } from '../cgroup.ts';
import { makeKey } from '../credentials.ts';
import { startDaemon } from '../daemon.ts';
import type { Lab } from '../driver.ts';
import { boxNamespace, hostsFile, namespaceFile } from '../network.ts';
import type { LabBox } from '../plan.ts';
import { removeTrees } from '../remove-trees.ts';

export function boxDirectory({ files }: Lab, box: LabBox): string {
  return path.join(files.boxes, box.name);
}

export function consoleLog(lab: Lab, box: LabBox): string {
  return path.join(boxDirectory(lab, box), 'console.log');
}

/**
 * Writes what makes a box this box into its layer over the base image. The host key comes last: a box
 * that has one is complete, one without is begun anew.
 */
export async function prepareBox(lab: Lab, box: LabBox): Promise<void> {
  const directory = boxDirectory(lab, box);
  if ((await hostKey(lab, box)) !== null) return;
  const at = (...parts: string[]): string => path.join(directory, 'upper', ...parts);
  await removeTrees([directory]);
  for (const part of ['work', 'merged']) await mkdir(path.join(directory, part), { recursive: true });
  for (const part of ['etc/apt/apt.conf.d', 'etc/ssh']) await mkdir(at(part), { recursive: true });
  await writeFile(at('etc/hostname'), `${box.name}\n`);
  await writeFile(at('etc/hosts'), hostsFile(lab, box));
  await writeFile(at('etc/apt/apt.conf.d/01lab'), aptProxy(lab.plan.gateway));
  await makeKey(at('etc/ssh/ssh_host_ed25519_key'), box.name);
  await writeFile(path.join(directory, 'host-key'), await readFile(at('etc/ssh/ssh_host_ed25519_key.pub')));
}

/** The box's public host key as `ssh-ed25519 AAAA…`, or null for a box that was never made. */
export async function hostKey(lab: Lab, box: LabBox): Promise<string | null> {
  const text = await readFile(path.join(boxDirectory(lab, box), 'host-key'), 'utf8').catch(() => '');
  const [type = '', key = ''] = text.split(' ');
  return key === '' ? null : `${type} ${key}`;
}

/*
 * $1 the base image, $2 the box's directory. The overlay and a pure cgroup2 tree are mounted in a mount
 * namespace of the box's own: both vanish when the box ends, whatever ends it.
 */
const mountThenRun = `
set -eu
mount -t overlay overlay -o "lowerdir=$1,upperdir=$2/upper,workdir=$2/work" "$2/merged"
umount -R /sys/fs/cgroup 2>/dev/null || umount -l /sys/fs/cgroup || true
mount -t cgroup2 cgroup2 /sys/fs/cgroup
shift 2
exec "$@"
`;

/** Boots the box. */
export async function bootBox(lab: Lab, box: LabBox): Promise<void> {
  const { plan } = lab;
  const directory = boxDirectory(lab, box);
  const nspawn = [
    'systemd-nspawn',
    '--quiet',
    '--boot',
    '--register=no',
    '--keep-unit',
    `--network-namespace-path=${namespaceFile(boxNamespace(plan, box))}`,
    '--capability=CAP_NET_ADMIN,CAP_NET_RAW',
    '--resolv-conf=off',
    '--link-journal=no',
    '--timezone=off',
    `--hostname=${box.name}`,
    `--machine=${plan.namespace}.${box.name}`,
    `--directory=${directory}/merged`,
    '--console=pipe',
  ];
  const isolated = [
    'unshare',
    '--mount',
    '--propagation',
    'private',
    'sh',
    '-c',
    mountThenRun,
    'sh',
    lab.image.rootfs,
    directory,
  ];
  await startDaemon(labCgroup(plan.namespace, box.name), consoleLog(lab, box), [...isolated, ...nspawn], {
    SYSTEMD_NSPAWN_UNIFIED_HIERARCHY: '1',
    // /proc/sys/net may be written: the box's network is its own.
    SYSTEMD_NSPAWN_API_VFS_WRITABLE: 'network',
  });
}
