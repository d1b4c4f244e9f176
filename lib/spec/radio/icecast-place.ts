import { hasIcecast } from '../../network/icecast/has-icecast.ts';
import { outerPlace, type Place, socketsOf } from '../../network/icecast/sockets.ts';
import type { Host, Network } from '../../network/network.ts';
import { addressAndPort } from '../../ssh/address.ts';

/** Where other machines reach the Icecast of a host; null: it has none, or one that listens on the host itself alone. */
export function icecastPlace(host: Host | undefined): Place | null {
  return host !== undefined && hasIcecast(host) ? outerPlace(host.icecast, host.address) : null;
}

/** The ports of a host's Icecast. */
export function icecastPorts(host: Host | undefined): readonly number[] {
  return host !== undefined && hasIcecast(host) ? socketsOf(host.icecast).map(({ port }) => port) : [];
}

/** Looks up a host of the network. */
export function hostNamed({ hosts }: Network, name: string | null): Host | undefined {
  return hosts.find((host) => host.name === name);
}

/** As in a URL. */
export function authorityOf({ address, port }: Place): string {
  return addressAndPort(address, port);
}
