import { hasIcecast } from '../../network/icecast/has-icecast.ts';
import type { Host, Network } from '../../network/network.ts';
import { inventoryLocator, type Origins } from './origins.ts';

/** A host as templates see it. What its kind has not is null. */
export interface HostContext {
  readonly name: string;
  readonly kind: Host['kind'];
  readonly address: string;
  readonly public_names: readonly string[];
  readonly region: string | null;
  readonly groups: readonly string[];
  /** Of relays. */
  readonly tier: number | null;
  /** Of masters. */
  readonly role: 'primary' | 'standby' | null;
  readonly max_listeners: number | null;
}

export function hostContext(network: Network, host: Host, origins: Origins): HostContext {
  const context: HostContext = {
    name: host.name,
    kind: host.kind,
    address: host.address,
    public_names: host.publicNames,
    region: host.region,
    groups: host.groups,
    tier: host.kind === 'relay' ? host.tier : null,
    role: host.kind === 'master' ? host.role : null,
    max_listeners: hasIcecast(host) ? host.maxListeners : null,
  };
  const locator = inventoryLocator(network.inventory, [host.pointer]);
  origins.register(context, locator);
  origins.register(context.public_names, {
    spot: () => locator.child('public_name').spot() ?? domain(network).spot() ?? locator.spot(),
    child: () => locator.child('public_name'),
  });
  return context;
}

function domain(network: Network) {
  return inventoryLocator(network.inventory, ['/station/domain']);
}
