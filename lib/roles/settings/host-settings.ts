import { InvalidInventory } from '../../inventory/diagnostic.ts';
import type { Vars } from '../../inventory/vars.ts';
import type { Host, Network } from '../../network/network.ts';
import { networkContext } from '../context/network-context.ts';
import type { Role } from '../role.ts';
import { settingsOf } from './settings.ts';

/** The settings of a role on one host, checked. @throws InvalidInventory */
export function hostSettings(role: Role, network: Network, host: Host): Vars {
  const { values, findings } = settingsOf(role, network, host, networkContext(network).origins);
  if (findings.length > 0) throw new InvalidInventory(findings);
  return values;
}
