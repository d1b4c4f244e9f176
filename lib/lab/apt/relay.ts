import path from 'node:path';
import { isPopulated, killCgroup, labCgroup } from '../cgroup.ts';
import { startDaemon } from '../daemon.ts';
import type { Lab } from '../driver.ts';
import { namespaceFile } from '../network.ts';
import { aptSocket } from './cache.ts';

/** Where the boxes of every lab find their package cache: at the gateway. */
export const aptPort = 3142;

/** Joins the gateway's port to the cache's socket: the one thing that leaves the lab's network. */
export async function aptRelayUp({ plan, files }: Lab): Promise<void> {
  const group = relayGroup(plan.namespace);
  if (isPopulated(group)) return;
  const listen = `TCP-LISTEN:${aptPort},bind=${plan.gateway},fork,reuseaddr`;
  const inside = ['nsenter', `--net=${namespaceFile(plan.namespace)}`];
  const log = path.join(files.directory, 'apt-relay.out');
  await startDaemon(group, log, [...inside, 'socat', listen, `UNIX-CONNECT:${aptSocket(files)}`]);
}

export async function aptRelayDown(namespace: string): Promise<void> {
  await killCgroup(relayGroup(namespace));
}

/** What a box's apt has to be told. */
export function aptProxy(gateway: string): string {
  const proxy = `"http://${gateway}:${aptPort}"`;
  return `Acquire::http::Proxy ${proxy};\nAcquire::https::Proxy ${proxy};\n`;
}

// Names of boxes hold no dots.
function relayGroup(namespace: string): string {
  return labCgroup(namespace, '.apt-relay');
}
