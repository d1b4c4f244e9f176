import type { Network, Relay } from '../network.ts';

/** Where clients of some region are sent: to the first of these regions in which a relay lives. */
export interface Clients {
  readonly region: string;
  readonly networks: readonly string[];
  /** Continents, and countries as in `NA-CA`. */
  readonly places: readonly string[];
  readonly order: readonly string[];
}

/**
 * The clients of every region, and in which order those are served of whom nothing is known.
 *
 * @param relays Those that listeners can be sent to.
 */
export function clientsOf(
  network: Network,
  relays: readonly Relay[],
): { readonly everywhere: readonly string[]; readonly clients: readonly Clients[] } {
  const served = new Set(relays.map(({ region }) => region));
  const living = network.regions.map(({ name }) => name).filter((name) => served.has(name));
  const orderOf = (region: string): string[] => {
    const failover = network.regions.find(({ name }) => name === region)?.failover ?? [];
    return [...new Set([region, ...failover])].filter((name) => served.has(name));
  };
  const first = network.inventory.data.dns?.default_region ?? living[0] ?? '';
  const everywhere = [...new Set([...orderOf(first), ...living])];
  return {
    everywhere,
    clients: network.regions.map(({ name, networks, places }) => {
      const order = orderOf(name);
      return { region: name, networks, places, order: order.length > 0 ? order : everywhere };
    }),
  };
}
