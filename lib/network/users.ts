import { selectNames } from '../inventory/patterns.ts';
import type { Host, Network, User } from './network.ts';
import type { Written } from './written.ts';

/** The accounts, with the hosts that each is kept on (all, if it says nothing). */
export function usersOf(written: Written, groups: ReadonlyMap<string, readonly string[]>): User[] {
  const all = groups.get('all') ?? [];
  return [...written.users].map(([name, user]) => ({
    name,
    authorizedKeys: user.authorized_keys ?? [],
    sudo: user.sudo ?? false,
    shell: user.shell ?? '/bin/bash',
    absent: user.absent ?? false,
    hosts: new Set(user.hosts === undefined ? all : selectNames(user.hosts, { hosts: all, groups }).names),
  }));
}

/** The accounts of one host, those to be removed too, in the order written. */
export function usersOn(network: Network, host: Host): User[] {
  return network.users.filter((user) => user.hosts.has(host.name));
}
