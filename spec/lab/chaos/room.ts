// No room where converges keep what they do.

const state = '/var/lib/aircheck';

/** sh for a box on which no transaction runs: of the disk of `/var/lib/aircheck` so much is left. */
export function noRoomBut(kilobytes: number): string {
  return `set -e
[ -z "$(ls ${state}/transactions)" ]
cp -a ${state} /run/as-it-was
mount -t tmpfs -o mode=0700 tmpfs ${state}
cp -a /run/as-it-was/. ${state}
rm -r /run/as-it-was
used=$(df -k --output=used ${state} | tail -n 1)
mount -o remount,size=$((used + ${kilobytes}))k ${state}`;
}

export const roomAgain = `umount -l ${state}`;

/** sh for a box: what a converge that changed nothing leaves as it was, and what it may not leave. */
export const unchanged = `find /etc \\( -type f -o -type l \\) -printf '%p %m %u %g %s %T@ %l\\n' | sort | sha256sum
ls ${state}/transactions`;

/** What is said of it, wherever the room ends. */
export const refusedBy = (host: string) => new RegExp(`^${host} +failed: (cannot |what was sent did not arrive)`, 'm');
