import { limitsOn } from '../../network/capacity.ts';
import type { Host, Network } from '../../network/network.ts';
import type { Models } from '../readback.ts';
import type { Surroundings } from '../template/template-set.ts';
import type { HostContext } from './hosts.ts';
import { mountContexts } from './mounts.ts';
import { type NetworkContext, networkContext } from './network-context.ts';
import { inventoryLocator, type Origins } from './origins.ts';
import { userContexts } from './users.ts';
import { varsLocator } from './vars.ts';

/** The port of Icecast on every master and relay. */
const ICECAST_PORT = 8000;

/** What all templates of one host see (docs/roles.md lists it). What is not there is null, never undefined. */
export function hostSurroundings(network: Network, host: Host): Surroundings {
  const shared = networkContext(network);
  const { origins } = shared;
  origins.register(host.vars, varsLocator(network, host));
  const { station, hosts, masters, relays, studios, sources } = shared;
  const variables = new Map<string, unknown>([
    ['station', station],
    ['host', contextOf(shared, host.name)],
    ['hosts', hosts],
    ['masters', masters],
    ['relays', relays],
    ['studios', studios],
    ['upstream', upstreamOf(shared, host)],
    ['downstream', host.kind === 'studio' ? [] : host.feeds.map((name) => contextOf(shared, name))],
    ['mounts', mountContexts(network, host, shared.mountIds, origins)],
    ['sources', sources],
    ['studio', studioOf(network, host, origins)],
    ['users', userContexts(network, host, origins)],
    ['limits', { ...limitsOn(network, host) }],
    ['vars', host.vars],
  ]);
  return { variables, origins };
}

/** What the files of one host are meant to say, to hold against what was rendered. */
export function hostModels(network: Network, host: Host): Models {
  const shared = networkContext(network);
  const { station, mountIds, origins } = shared;
  const own = contextOf(shared, host.name);
  const mounts = mountContexts(network, host, mountIds, origins);
  return {
    icecast: { station, host: own, upstream: upstreamOf(shared, host), mounts, limits: limitsOn(network, host) },
  };
}

function contextOf(shared: NetworkContext, name: string): HostContext {
  const host = shared.byName.get(name);
  if (host === undefined) throw new Error(`${name} is no host of the network`);
  return host;
}

function upstreamOf(shared: NetworkContext, host: Host): { name: string; address: string; port: number } | null {
  if (host.kind !== 'relay') return null;
  const { name, address } = contextOf(shared, host.from);
  return { name, address, port: ICECAST_PORT };
}

function studioOf(network: Network, host: Host, origins: Origins): object | null {
  if (host.kind !== 'studio') return null;
  const { source, plays } = host;
  const context = {
    source,
    plays: { tone: 'tone' in plays ? plays.tone : null, device: 'device' in plays ? plays.device : null },
  };
  origins.register(context, inventoryLocator(network.inventory, [host.pointer]));
  return context;
}
