import type { Secret } from '../../inventory/secret.ts';
import type { Network } from '../../network/network.ts';
import { inventoryLocator, type Origins } from './origins.ts';

/** The station as templates see it. */
export interface StationContext {
  readonly name: string;
  readonly domain: string;
  readonly description: string | null;
  readonly genre: string | null;
  readonly url: string | null;
  readonly contact: string;
  readonly location: string | null;
  readonly timezone: string;
  readonly passwords: { readonly source: Secret; readonly relay: Secret; readonly admin: Secret };
}

export function stationContext(network: Network, origins: Origins): StationContext {
  const { station, inventory } = network;
  const context = {
    name: station.name,
    domain: station.domain,
    description: station.description ?? null,
    genre: station.genre ?? null,
    url: station.url ?? null,
    contact: station.contact,
    location: station.location ?? null,
    timezone: station.timezone ?? 'Etc/UTC',
    passwords: station.passwords,
  };
  origins.register(context, inventoryLocator(inventory, ['/station']));
  return context;
}
