import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { dropParent, homeCgroup, isPopulated, killCgroup } from '../cgroup.ts';
import { startDaemon } from '../daemon.ts';
import { LabError } from '../error.ts';
import type { HomeFiles } from '../files.ts';
import { type AptSource, aptSource, httpsHosts } from '../image/apt-source.ts';
import { hasListener } from '../listeners.ts';
import { withLock } from '../lock.ts';
import { recordsOf } from '../record.ts';
import { run } from '../run.ts';
import { until } from '../until.ts';
import { machineProxy } from './machine-proxy.ts';

/*
 * One apt-cacher-ng for all labs of a home, on loopback. Its SocketPath never answers, so a socat beside it
 * listens on the unix socket that the labs' namespaces reach through the file system.
 */

export function aptSocket(files: HomeFiles): string {
  return path.join(files.apt, 'socket');
}

/** Starts the cache unless it runs. @throws {LabError} `apt-proxy-failed` */
export async function aptCacheUp(files: HomeFiles): Promise<void> {
  await locked(files, async () => {
    if (isPopulated(cacheGroup(files)) && isPopulated(socketGroup(files))) return;
    await stop(files);
    const at = (name: string): string => path.join(files.apt, name);
    for (const directory of [at('conf'), at('cache'), at('log')]) await mkdir(directory, { recursive: true });
    // A proxy's address may hold a password.
    await writeFile(at('conf/acng.conf'), configuration(await aptSource(), await machineProxy()), { mode: 0o600 });
    await run('chown', ['-R', 'apt-cacher-ng:apt-cacher-ng', at('conf'), at('cache'), at('log')]);
    const port = await freePort();
    const user = ['setpriv', '--reuid', 'apt-cacher-ng', '--regid', 'apt-cacher-ng', '--init-groups'];
    const settings = [`Port=${port}`, 'BindAddress=127.0.0.1', `CacheDir=${at('cache')}`, `LogDir=${at('log')}`];
    const cacher = ['apt-cacher-ng', '-c', at('conf'), 'ForeGround=1', 'pidfile=', ...settings];
    await startDaemon(cacheGroup(files), at('cache.out'), [...user, ...cacher]);
    const listen = `UNIX-LISTEN:${aptSocket(files)},fork,unlink-early,mode=600`;
    await startDaemon(socketGroup(files), at('socket.out'), ['socat', listen, `TCP:127.0.0.1:${port}`]);
    if (await until(() => listens(port), 10)) return;
    await stop(files);
    throw await failure(files);
  });
}

/** Stops the cache when no other lab of the home is up. What it holds is kept. */
export async function aptCacheDown(files: HomeFiles, namespace: string): Promise<void> {
  await locked(files, async () => {
    const others = [...(await recordsOf(files)).keys()].filter((name) => name !== namespace);
    if (others.length === 0) await stop(files);
  });
}

/** Debian's own configuration answers 503 to everything: its list of mirrors is empty. */
export function configuration(source: AptSource, proxy: string | null): string {
  const lines = ['SupportDir: /usr/lib/apt-cacher-ng', 'ExThreshold: 4', 'ConnectProto: v4'];
  const hosts = httpsHosts(source).map((host) => host.replaceAll('.', '\\.'));
  if (hosts.length > 0) lines.push(`PassThroughPattern: ^(${hosts.join('|')}):443$`);
  if (proxy !== null) lines.push(`Proxy: ${proxy}`);
  return `${lines.join('\n')}\n`;
}

function locked<T>(files: HomeFiles, work: () => Promise<T>): Promise<T> {
  return withLock(path.join(files.locks, 'apt'), () => {}, work);
}

function cacheGroup(files: HomeFiles): string {
  return homeCgroup('apt-cache', files);
}

function socketGroup(files: HomeFiles): string {
  return homeCgroup('apt-socket', files);
}

async function stop(files: HomeFiles): Promise<void> {
  await killCgroup(socketGroup(files));
  await killCgroup(cacheGroup(files));
  await dropParent(cacheGroup(files));
}

async function failure(files: HomeFiles): Promise<LabError> {
  const said = await readFile(path.join(files.apt, 'cache.out'), 'utf8').catch(() => '');
  return new LabError('apt-proxy-failed', 'apt-cacher-ng did not start, and the boxes get their packages from it', {
    detail: said.trim().split('\n').slice(-10).join('\n'),
  });
}

/** A port that nobody listens on. apt-cacher-ng 3.7 cannot bind to one above 32767. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (await canListen(port)) return port;
  }
}

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

async function listens(port: number): Promise<boolean> {
  return hasListener(await readFile('/proc/net/tcp', 'utf8'), port);
}
