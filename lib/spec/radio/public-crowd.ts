import { directionOf } from '../../network/director/direction.ts';
import { isNameserver } from '../../network/dns/nameservers.ts';
import type { Network } from '../../network/network.ts';
import { namesAsked } from '../net/names-asked.ts';
import { type Crowd, gather } from './crowd.ts';
import type { CrowdWay } from './crowd-member.ts';
import { mountName, type NamedMount } from './radio-host.ts';

export interface PublicCrowdOptions {
  /** The networks that they come from, in turn (those of all regions). */
  readonly from?: readonly string[];
  /** Whether by the URL of directors, or by the station's name alone (by URL, where there are directors). */
  readonly by?: 'url' | 'name';
}

/**
 * Attaches so many listeners as the public comes: they ask the network's own name servers for the name in the URL, as
 * resolvers of their networks would, then a director, and go where it sends them. Once there, they stay, as with
 * `host.crowd()`. Directors believe where they come from if this machine is one of `director.trusted_proxies`.
 * @throws ReadOnly for more than one
 */
export function publicCrowd(
  network: Network,
  mount: NamedMount,
  count: number,
  options: PublicCrowdOptions = {},
): Promise<Crowd> {
  const url = publicUrl(network, mount, options.by);
  const from = options.from ?? network.regions.flatMap(({ networks }) => networks);
  const wayOf = (index: number) => wayFrom(network, url, from[index % from.length] ?? null);
  return gather({ network, where: url, label: url }, count, wayOf);
}

/** The URL that players are given for a mount. */
function publicUrl(network: Network, mount: NamedMount, by: PublicCrowdOptions['by']): string {
  const name = mountName(mount);
  const known = network.mounts.find((one) => one.name === name || one.publicPath === name);
  const { directors, origin } = directionOf(network);
  const base = directors.length > 0 && by !== 'name' ? origin : `http://${network.station.domain}`;
  return `${base}${known?.publicPath ?? name}`;
}

function wayFrom(network: Network, url: string, from: string | null): CrowdWay {
  const servers = network.hosts.filter(isNameserver).map(({ address }) => address);
  const trusted = directionOf(network).trustedProxies.length > 0;
  return {
    url,
    headers: from === null || !trusted ? {} : { 'X-Forwarded-For': from.replace(/\/\d+$/, '') },
    lookup: namesAsked({ servers, from }),
  };
}
