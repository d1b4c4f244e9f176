import type { Vars } from '../../inventory/vars.ts';
import type { Host } from '../../network/network.ts';
import type { Resource } from '../../resources/types.generated.ts';

/** What roles say of hosts. What editors load for a spec comes by here, and no further into the templates. */
export interface RoleFacts {
  /** Everything that the roles put on a host of the run. @throws InvalidInventory */
  resourcesOf(host: Host): readonly Resource[];
  /** The settings of a role on a host: what the inventory says of them, and the role's defaults. @throws RangeError */
  settingsOf(role: string, host: Host): Vars;
}
