import { createHash } from 'node:crypto';
import type { Credentials } from '../credentials.ts';
import type { AptSource } from './apt-source.ts';

/** What every box has beside a minimal Debian 12: systemd and sshd. No Python. */
const packages = [
  'ca-certificates',
  'curl',
  'dbus',
  'iproute2',
  'iputils-ping',
  'libpam-systemd',
  'netbase',
  'openssh-server',
  'procps',
  'sudo',
  'systemd',
  'systemd-sysv',
];

const aptOptions = [
  'Acquire::Check-Valid-Until "false"',
  'Acquire::Languages "none"',
  'APT::Install-Recommends "false"',
];

const dpkgOptions = [
  'force-unsafe-io',
  'path-exclude=/usr/share/man/*',
  'path-exclude=/usr/share/locale/*',
  'path-exclude=/usr/share/doc/*',
  'path-include=/usr/share/doc/*/copyright',
];

/**
 * Runs once in the finished tree, which is $1; the key and the passwords are in the directory $IMAGE_INPUT.
 * Root and `vagrant` open with the key alone; sudo asks `operator` for a password.
 */
export const customize = `#!/bin/sh
set -eu
root=$1

chroot "$root" useradd --create-home --shell /bin/bash --groups sudo vagrant
# Debian has a group of this name already.
chroot "$root" useradd --create-home --shell /bin/bash --groups sudo --gid operator operator
chroot "$root" chpasswd < "$IMAGE_INPUT/passwords"
echo 'vagrant ALL=(ALL) NOPASSWD:ALL' > "$root/etc/sudoers.d/vagrant"
chmod 0440 "$root/etc/sudoers.d/vagrant"
for user in root vagrant operator; do
  home=/home/$user
  [ "$user" != root ] || home=/root
  install -d -m 0700 "$root$home/.ssh"
  install -m 0600 "$IMAGE_INPUT/authorized_keys" "$root$home/.ssh/authorized_keys"
  chroot "$root" chown -R "$user:$user" "$home/.ssh"
done

# mmdebstrap numbers the file; it is called as on any Debian.
for file in "$root"/etc/apt/sources.list.d/0000*; do mv "$file" "\${file%/*}/\${file##*/0000}"; done

# Each box gets a host key and a machine id of its own.
rm -f "$root"/etc/ssh/ssh_host_*
: > "$root/etc/machine-id"
cat > "$root/etc/ssh/sshd_config.d/lab.conf" <<'CONF'
HostKey /etc/ssh/ssh_host_ed25519_key
PermitRootLogin prohibit-password
UseDNS no
CONF

# There is no hardware, no console and no time to wait for them.
for unit in systemd-udevd.service systemd-udevd-control.socket systemd-udevd-kernel.socket systemd-udev-trigger.service \\
  systemd-journald-audit.socket sys-kernel-debug.mount sys-kernel-tracing.mount dev-hugepages.mount \\
  getty@tty1.service console-getty.service e2scrub_all.timer fstrim.timer; do
  ln -sf /dev/null "$root/etc/systemd/system/$unit"
done
chroot "$root" systemctl disable --quiet apt-daily.timer apt-daily-upgrade.timer
install -d "$root/etc/systemd/journald.conf.d"
printf '[Journal]\\nStorage=volatile\\nRuntimeMaxUse=16M\\n' > "$root/etc/systemd/journald.conf.d/lab.conf"

# Vagrant restarts ifup@eth0 when it sets the host name; the address is set from outside.
cat > "$root/etc/systemd/system/ifup@.service" <<'UNIT'
[Unit]
Description=Nothing to do: the address is set from outside
[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/bin/true
UNIT

# A name server that cannot be reached stalls each sudo by ten seconds.
rm -f "$root/etc/resolv.conf"
: > "$root/etc/resolv.conf"
`;

/** The arguments of mmdebstrap, but the target and the sources. */
export function mmdebstrapOptions(hook: string): string[] {
  return [
    '--variant=minbase',
    `--include=${packages.join(',')}`,
    ...dpkgOptions.map((option) => `--dpkgopt=${option}`),
    ...aptOptions.map((option) => `--aptopt=${option}`),
    `--customize-hook=${hook}`,
    // As on a host that somebody hands over. Boxes that all fetch them at once also trip over apt-cacher-ng, which cuts
    // some of them short.
    '--skip=cleanup/apt/lists',
  ];
}

/** What the image is made of, in short: another recipe, key or package source is another image. */
export function recipeDigest(source: AptSource, { publicKey, operatorPassword }: Credentials): string {
  const parts = [...mmdebstrapOptions(''), customize, source.name, source.text, publicKey, operatorPassword];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
