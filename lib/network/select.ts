import { InvalidInventory } from '../inventory/diagnostic.ts';
import { selectNames } from '../inventory/patterns.ts';
import type { Host, Network } from './network.ts';

/**
 * The hosts that a pattern selects (see lib/inventory/patterns.ts), in the network's order.
 *
 * @param readFile Gives the text of an `@file`; without it `@file` is refused.
 * @throws InvalidInventory if the pattern cannot be read, or a part of it matches nothing.
 */
export function selectHosts(network: Network, pattern: string, readFile?: (path: string) => string): Host[] {
  const choice = { hosts: network.hosts.map((host) => host.name), groups: network.groups };
  const { names, findings } = selectNames(pattern, choice, readFile);
  if (findings.length > 0) throw new InvalidInventory(findings);
  const selected = new Set(names);
  return network.hosts.filter((host) => selected.has(host.name));
}
