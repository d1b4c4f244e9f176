import type { Image } from '../image/image.ts';

/*
 * A Vagrant box for the lxc provider that holds no system of its own: its template makes each container
 * from the lab's base image and the layer that the lab prepared for it.
 */

/** The box of one image. */
export function boxName({ digest }: Image): string {
  return `aircheck-${digest}`;
}

/** metadata.json. The options are handed to the template. */
export function boxMetadata({ rootfs }: Image, labs: string): string {
  const options = { '--image': rootfs, '--labs': labs };
  return `${JSON.stringify({ provider: 'lxc', version: '1.0.0', 'template-opts': options })}\n`;
}

/** lxc-config: what holds for every container. */
export const lxcConfig = `lxc.include = /usr/share/lxc/config/common.conf
lxc.arch = linux64
lxc.signal.halt = SIGRTMIN+4
lxc.apparmor.profile = unconfined
lxc.mount.auto = proc:mixed sys:mixed cgroup:rw:force
`;

/**
 * lxc-template: called by lxc-create with a container named NAMESPACE.BOX. The cgroups are those that the
 * lab looks for its boxes in.
 */
export const lxcTemplate = `#!/bin/sh
set -eu
while [ $# -gt 0 ]; do
  case $1 in
    --name) name=$2 ;;
    --path) path=$2 ;;
    --config) config=$2 ;;
    --image) image=$2 ;;
    --labs) labs=$2 ;;
    --name=*) name=\${1#*=}; shift; continue ;;
    --path=*) path=\${1#*=}; shift; continue ;;
    --rootfs=*) shift; continue ;;
  esac
  shift 2
done
namespace=\${name%%.*}
box=\${name#*.}
chmod 755 "$path"
sed -i '/^lxc.rootfs.path/d; /^lxc.net.0/d; /^lxc.apparmor/d' "$path/config"
{
  cat "$config"
  echo "lxc.rootfs.path = overlay:$image:$labs/$namespace/boxes/$box/upper"
  for part in container monitor; do echo "lxc.cgroup.dir.$part = aircheck-lab.$namespace/$box/$part"; done
  echo "lxc.cgroup.dir.monitor.pivot = aircheck-lab.$namespace/$box/pivot"
} >> "$path/config"
`;
