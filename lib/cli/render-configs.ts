import type { Host, Network } from '../network/network.ts';
import type { HostConfig } from '../roles/render.ts';
import type { GlobalOptions } from './global-options.ts';
import { rolesOf } from './load-roles.ts';
import type { Shell } from './shell.ts';

/** Everything that must be so on the hosts, rendered and read back. @throws InvalidInventory with all findings */
export async function renderConfigs(
  shell: Shell,
  options: Pick<GlobalOptions, 'roles'>,
  network: Network,
  hosts: readonly Host[],
): Promise<HostConfig[]> {
  const [roles, { renderNetwork }] = await Promise.all([rolesOf(shell, options), import('../roles/render.ts')]);
  return renderNetwork(network, hosts, roles);
}
