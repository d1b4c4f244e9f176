import type { Diagnostic } from '../inventory/diagnostic.ts';
import { selectNames } from '../inventory/patterns.ts';
import { pointer } from '../inventory/pointer.ts';
import { groupsOf } from './groups.ts';
import type { Host, Network, User } from './network.ts';
import { once } from './once.ts';
import type { Written } from './written.ts';

export interface Users {
  /** The accounts, with the hosts that each is kept on (all, if it says nothing), in the order written. */
  readonly users: readonly User[];
  /** What is wrong with their patterns. */
  readonly findings: readonly Diagnostic[];
}

export const usersOf: (written: Written) => Users = once((written) => {
  const { groups } = groupsOf(written);
  const all = groups.get('all') ?? [];
  const everywhere = new Set(all);
  const findings: Diagnostic[] = [];

  const hostsOf = (user: string, pattern: string | undefined): ReadonlySet<string> => {
    if (pattern === undefined) return everywhere;
    const selected = selectNames(pattern, { hosts: all, groups });
    for (const finding of selected.findings) {
      findings.push(written.inventory.at(pointer('users', user, 'hosts'), finding));
    }
    return new Set(selected.names);
  };

  const users = [...written.users].map(([name, user]) => ({
    name,
    authorizedKeys: user.authorized_keys ?? [],
    sudo: user.sudo ?? false,
    shell: user.shell ?? '/bin/bash',
    absent: user.absent ?? false,
    hosts: hostsOf(name, user.hosts),
  }));
  return { users, findings };
});

/** The accounts of one host, those to be removed too, in the order written. */
export function usersOn(network: Network, host: Host): User[] {
  return network.users.filter((user) => user.hosts.has(host.name));
}
