import { labCgroup } from '../cgroup.ts';
import { startDaemon } from '../daemon.ts';
import type { Lab } from '../driver.ts';
import { consoleLog, layerDirectory } from '../layer.ts';
import { boxNamespace, namespaceFile } from '../network.ts';
import type { LabBox } from '../plan.ts';

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
  const directory = layerDirectory(lab, box);
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
