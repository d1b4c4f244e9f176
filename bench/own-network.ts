import { spawn } from 'node:child_process';
import { once } from 'node:events';

/*
 * Root's shell and root's sshd do more than an ordinary user's, on some machines much more. So root becomes a user
 * that exists in this one mount namespace only. All of /etc is bound, and not two of its files: whoever adds a user
 * to the machine in the meantime puts new files in their place, and that would undo it.
 */
const asPlainUser = `
ip link set lo up
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
cp -a /etc "$home/etc"
echo "bench:x:6999:6999::$home:/bin/sh" >>"$home/etc/passwd"
echo "bench:x:6999:" >>"$home/etc/group"
mount --bind "$home/etc" /etc
chown 6999:6999 "$home"
HOME=$home setpriv --reuid 6999 --regid 6999 --clear-groups "$0" "$@"
`;

/**
 * Starts the given script again as a plain user, in a network namespace of its own where nothing but loopback
 * exists, and ends with its exit code. Returns in the namespace.
 */
export async function ownNetwork(script: string): Promise<void> {
  if (process.env.AIRCHECK_BENCH_NETWORK === 'own') return;
  const [options, start] =
    process.getuid?.() === 0
      ? [['--net', '--mount'], asPlainUser]
      : [['--user', '--map-current-user', '--keep-caps', '--net'], 'ip link set lo up && exec "$0" "$@"'];
  const node = [process.execPath, ...process.execArgv, script, ...process.argv.slice(2)];
  const child = spawn('unshare', [...options, 'sh', '-c', start, ...node], {
    stdio: 'inherit',
    env: { ...process.env, AIRCHECK_BENCH_NETWORK: 'own' },
  });
  const [code] = await once(child, 'exit');
  process.exit(typeof code === 'number' ? code : 1);
}
