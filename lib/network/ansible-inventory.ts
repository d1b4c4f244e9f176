import { Secret } from '../inventory/secret.ts';
import { isMapping, type Value, type Vars } from '../inventory/vars.ts';
import type { Host, Network } from './network.ts';

/** A value that Ansible reads: JSON, with encrypted text as it is written in the inventory. */
export type AnsibleValue = string | number | boolean | null | AnsibleValue[] | { [key: string]: AnsibleValue };

export interface AnsibleGroup {
  readonly hosts?: readonly string[];
  readonly children?: readonly string[];
}

/** What a dynamic inventory prints for `--list`: groups by name, and the variables of all hosts in `_meta`. */
export interface AnsibleInventory {
  readonly [group: string]: AnsibleGroup | { readonly hostvars: Readonly<Record<string, AnsibleVars>> };
}

export type AnsibleVars = Readonly<Record<string, AnsibleValue>>;

/**
 * A network as Ansible's dynamic inventory, with these hosts only. Groups and hosts come in the network's order, so that
 * `relays[0]` is the same host there. (Ansible's documentation, "Developing dynamic inventory"; `__ansible_vault` is what
 * `ansible-inventory --export` writes for an encrypted value.)
 */
export function ansibleInventory(network: Network, hosts: readonly Host[]): AnsibleInventory {
  const hostvars = Object.fromEntries(hosts.map((host) => [host.name, ansibleVars(host)]));
  return { ...Object.fromEntries(ansibleGroups(network, hosts)), _meta: { hostvars } };
}

/** Every group below `all`, also those that none of the hosts is in: a pattern may name them. */
export function ansibleGroups(network: Network, hosts: readonly Host[]): [name: string, group: AnsibleGroup][] {
  const wanted = new Set(hosts.map((host) => host.name));
  const groups = [...network.groups].filter(([name]) => name !== 'all');
  return [
    ['all', { children: groups.map(([name]) => name) }],
    ...groups.map(([name, members]): [string, AnsibleGroup] => [
      name,
      { hosts: members.filter((member) => wanted.has(member)) },
    ]),
  ];
}

/**
 * The variables of a host: how it is logged in to, its `vars`, and under `aircheck` what it is. A secret stands there as
 * it is encrypted in the inventory; one that is not, or is in a file that is encrypted as a whole, is left out.
 */
export function ansibleVars(host: Host): AnsibleVars {
  const { ssh, kind, region, address, publicNames } = host;
  const variables: Vars = {
    ...given({
      ansible_host: ssh.address,
      ansible_port: ssh.port,
      ansible_user: ssh.user,
      ansible_ssh_private_key_file: ssh.identityFile,
      ansible_ssh_common_args: ssh.jump === null ? null : `-o ProxyJump=${ssh.jump}`,
      ansible_become: ssh.become ?? (ssh.user === null ? null : ssh.user !== 'root'),
      ansible_become_password: ssh.sudoPassword,
    }),
    ...host.vars,
    aircheck: { kind, region, address, public_names: [...publicNames], ...ofKind(host) },
  };
  return readable(variables);
}

function ofKind(host: Host): Vars {
  switch (host.kind) {
    case 'master':
      return { role: host.role, feeds: [...host.feeds], max_listeners: host.maxListeners };
    case 'relay':
      return { tier: host.tier, from: host.from, feeds: [...host.feeds], max_listeners: host.maxListeners };
    case 'studio':
      return { source: host.source };
    case 'nameserver':
    case 'director':
      return {};
  }
}

/** What is left to ~/.ssh/config here is left to it there. */
function given(vars: Vars): Vars {
  return Object.fromEntries(Object.entries(vars).filter(([, value]) => value !== null));
}

function readable(vars: Vars): Record<string, AnsibleValue> {
  return Object.fromEntries(
    Object.entries(vars).flatMap(([key, value]) => {
      const shown = readableValue(value);
      return shown === undefined ? [] : [[key, shown]];
    }),
  );
}

/** Undefined for a secret that must not be shown. */
function readableValue(value: Value): AnsibleValue | undefined {
  if (value instanceof Secret) return value.encrypted === null ? undefined : { __ansible_vault: value.encrypted };
  // The items after it keep their places.
  if (Array.isArray(value)) return value.map((item) => readableValue(item) ?? null);
  return isMapping(value) ? readable(value) : value;
}
