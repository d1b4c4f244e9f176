import type { Vars } from '../../inventory/vars.ts';
import type { Host, Network } from '../../network/network.ts';
import type { Resource } from '../../resources/types.generated.ts';
import { renderNetwork } from '../../roles/render.ts';
import type { Role } from '../../roles/role.ts';
import { hostSettings } from '../../roles/settings/host-settings.ts';
import type { RoleFacts } from './role-facts.ts';

/** What roles say of the hosts of a run. The hosts are rendered together, once. */
export class RenderedRoles implements RoleFacts {
  readonly #network: Network;
  readonly #hosts: readonly Host[];
  readonly #roles: readonly Role[];
  #resources: ReadonlyMap<string, readonly Resource[]> | null = null;

  constructor(network: Network, hosts: readonly Host[], roles: readonly Role[]) {
    this.#network = network;
    this.#hosts = hosts;
    this.#roles = roles;
  }

  resourcesOf(host: Host): readonly Resource[] {
    this.#resources ??= new Map(
      renderNetwork(this.#network, this.#hosts, this.#roles).map(({ host: name, resources }) => [name, resources]),
    );
    return this.#resources.get(host.name) ?? [];
  }

  settingsOf(name: string, host: Host): Vars {
    const role = this.#roles.find((one) => one.name === name);
    if (role !== undefined) return hostSettings(role, this.#network, host);
    throw new RangeError(`there is no role ${name}; there are ${this.#roles.map((one) => one.name).join(', ')}`);
  }
}
