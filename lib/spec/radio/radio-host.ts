import type { Host, Network } from '../../network/network.ts';
import type { HostReads } from '../read/observation.ts';
import { icecastPlace } from './icecast-place.ts';

/** What is known of a host before anybody looks at it, where the radio on it is what a spec is about. */
export interface RadioHost extends HostReads {
  readonly kind: Host['kind'];
  readonly address: string;
  readonly publicNames: readonly string[];
  /** The host that a relay pulls from. */
  readonly from: string | null;
  readonly network: Network;
}

/** A host in a sentence, `carry('/live.mp3').from(master)`; or its name, or an address. */
export type NamedHost = string | { readonly name: string; readonly address: string };

export function hostName(host: NamedHost): string {
  return typeof host === 'string' ? host : host.name;
}

/** Whether this name or address is the host's. */
export function isHost(host: NamedHost, name: string | null | undefined): boolean {
  return name != null && (typeof host === 'string' ? host === name : host.name === name || host.address === name);
}

/** A mount in a sentence: its name, or what the inventory says of it. */
export type NamedMount = string | { readonly name: string };

export function mountName(mount: NamedMount): string {
  return typeof mount === 'string' ? mount : mount.name;
}

/** The name of the host with an address, or whose Icecast has it; the address, if none does. Null stays null. */
export function hostAt(network: Network, address: string | null): string | null {
  if (address === '127.0.0.1' || address === '::1') return 'itself';
  const has = (host: Host) => host.address === address || icecastPlace(host)?.address === address;
  return network.hosts.find(has)?.name ?? address;
}
