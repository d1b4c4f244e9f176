import type { NetworkStatus } from './network-status.ts';

/**
 * The mounts that nobody could take over from a master: no other one has sound on them just now, or may lead.
 * @returns Their names; none, if it may go.
 */
export function onlyFrom(master: string, { hosts }: Pick<NetworkStatus, 'hosts'>): string[] {
  const others = hosts.filter(({ kind, host, aside }) => kind === 'master' && host !== master && !aside);
  const there = new Set(others.flatMap(({ mounts }) => mounts.flatMap(({ mount, plays }) => (plays ? [mount] : []))));
  const own = hosts.find(({ host }) => host === master)?.mounts ?? [];
  return own.flatMap(({ mount, plays }) => (plays && !there.has(mount) ? [mount] : []));
}

/** Who pulls from a master just now. */
export function pullersOf(master: string, { hosts }: Pick<NetworkStatus, 'hosts'>): string[] {
  return hosts.flatMap(({ host, upstream }) => (upstream === master ? [host] : []));
}
