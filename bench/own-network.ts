import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Starts the given script again in a network namespace of its own, where nothing but loopback exists, and ends
 * with its exit code. Returns in the namespace.
 */
export async function ownNetwork(script: string): Promise<void> {
  if (process.env.AIRCHECK_BENCH_NETWORK === 'own') return;
  const asRoot = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user'];
  const start = 'ip link set lo up && exec "$0" "$@"';
  const args = [...asRoot, '--net', 'sh', '-c', start, process.execPath, ...process.execArgv, script];
  const env = { ...process.env, AIRCHECK_BENCH_NETWORK: 'own' };
  const child = spawn('unshare', [...args, ...process.argv.slice(2)], { stdio: 'inherit', env });
  const [code] = await once(child, 'exit');
  process.exit(typeof code === 'number' ? code : 1);
}
