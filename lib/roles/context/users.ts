import { pointer } from '../../inventory/pointer.ts';
import type { Host, Network } from '../../network/network.ts';
import { usersOn } from '../../network/users.ts';
import { inventoryLocator, type Origins } from './origins.ts';

/** An account as templates see it. */
export interface UserContext {
  readonly name: string;
  readonly authorized_keys: readonly string[];
  readonly sudo: boolean;
  readonly shell: string;
  /** True: the account is removed. */
  readonly absent: boolean;
}

export function userContexts(network: Network, host: Host, origins: Origins): UserContext[] {
  return usersOn(network, host).map((user) => {
    const context = {
      name: user.name,
      authorized_keys: user.authorizedKeys,
      sudo: user.sudo,
      shell: user.shell,
      absent: user.absent,
    };
    origins.register(context, inventoryLocator(network.inventory, [pointer('users', user.name)]));
    return context;
  });
}
