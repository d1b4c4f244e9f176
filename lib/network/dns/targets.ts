import type { Clients } from './clients.ts';
import { encloses, type IpNetwork, parseIpNetwork } from './ip-network.ts';

/** Clients that are sent the same way: networks, or places. */
export interface Target {
  readonly networks: readonly string[];
  readonly places: readonly string[];
  readonly region: string;
  /** The regions whose relays they are sent to, first choice first. */
  readonly order: readonly string[];
}

/**
 * Who is sent where, as a list of which the first that fits counts: a network before the one that holds it, then
 * countries, then continents. What is sent like the network or continent around it is left out.
 */
export function targetsOf(clients: readonly Clients[]): Target[] {
  return [...networkTargets(clients), ...placeTargets(clients)];
}

interface Owned {
  readonly network: IpNetwork;
  readonly owner: Clients;
}

function networkTargets(clients: readonly Clients[]): Target[] {
  const all = clients.flatMap((owner): Owned[] =>
    owner.networks.flatMap((text) => {
      const network = parseIpNetwork(text);
      return 'problem' in network ? [] : [{ network, owner }];
    }),
  );
  const around = (one: Owned): Owned[] =>
    all.filter(({ network }) => encloses(network, one.network)).sort((a, b) => a.network.prefix - b.network.prefix);
  const wanted = all
    .map((one) => ({ ...one, around: around(one) }))
    .filter(({ owner, around }) => around.at(-1)?.owner !== owner);
  const depths = [...new Set(wanted.map((one) => one.around.length))].sort((a, b) => b - a);
  return depths.flatMap((depth) =>
    clients.flatMap((owner) => {
      const own = wanted.filter((one) => one.owner === owner && one.around.length === depth);
      return own.length === 0 ? [] : [targetOf(owner, { networks: own.map(({ network }) => network.text) })];
    }),
  );
}

function placeTargets(clients: readonly Clients[]): Target[] {
  const continents = new Map(clients.flatMap((owner) => owner.places.map((place) => [place, owner] as const)));
  const some = (owner: Clients, fits: (place: string) => boolean): Target[] => {
    const places = owner.places.filter(fits);
    return places.length === 0 ? [] : [targetOf(owner, { places })];
  };
  return [
    ...clients.flatMap((owner) =>
      some(owner, (place) => place.length > 2 && continents.get(place.slice(0, 2)) !== owner),
    ),
    ...clients.flatMap((owner) => some(owner, (place) => place.length === 2)),
  ];
}

function targetOf({ region, order }: Clients, who: Partial<Target>): Target {
  return { networks: [], places: [], ...who, region, order };
}
