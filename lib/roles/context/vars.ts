import { pointer } from '../../inventory/pointer.ts';
import { isMapping, type Value } from '../../inventory/vars.ts';
import type { Host, Network } from '../../network/network.ts';
import { inventoryLocator, type Locator } from './origins.ts';

/** Where a host's vars are written: the level that wins first. What `--set` said is written nowhere. */
export function varsLocator(network: Network, host: Host): Locator {
  const levels = [
    `${host.pointer}/vars`,
    ...host.groups.toReversed().map((group) => pointer('groups', group, 'vars')),
    ...(host.region === null ? [] : [pointer('regions', host.region, 'vars')]),
    '/vars',
  ];
  return belowSet(network.set, inventoryLocator(network.inventory, levels));
}

function belowSet(set: Value, written: Locator): Locator {
  return {
    spot: (part) => written.spot(part),
    child(key) {
      const said = isMapping(set) && Object.hasOwn(set, key) ? set[key] : undefined;
      if (said === undefined) return written.child(key);
      return isMapping(said) ? belowSet(said, written.child(key)) : nowhere;
    },
  };
}

const nowhere: Locator = { spot: () => undefined, child: () => nowhere };
