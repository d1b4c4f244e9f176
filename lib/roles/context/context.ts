import { limitsOn } from '../../network/capacity.ts';
import { isDirector } from '../../network/director/directors.ts';
import { isNameserver } from '../../network/dns/nameservers.ts';
import { judgedOn } from '../../network/dns/steering.ts';
import { hasIcecast } from '../../network/icecast/has-icecast.ts';
import { upstreamPlace } from '../../network/icecast/relays.ts';
import { mountDefaults } from '../../network/mounts.ts';
import type { Host, Network } from '../../network/network.ts';
import type { Models } from '../readback.ts';
import type { Surroundings } from '../template/template-set.ts';
import { dialectMaps } from './dialect.ts';
import { failoverContext } from './failover.ts';
import type { HostContext } from './hosts.ts';
import { icecastContext } from './icecast.ts';
import { intakeContext } from './intake.ts';
import { leaderContext } from './leader.ts';
import { mountContexts } from './mounts.ts';
import { type NetworkContext, networkContext } from './network-context.ts';
import { inventoryLocator, type Origins } from './origins.ts';
import { recordingContexts } from './recordings.ts';
import { roomContext } from './room.ts';
import { userContexts } from './users.ts';
import { varsLocator } from './vars.ts';

/** What all templates of one host see (docs/roles.md lists it). What is not there is null, never undefined. */
export function hostSurroundings(network: Network, host: Host): Surroundings {
  const shared = networkContext(network);
  const { origins } = shared;
  origins.register(host.vars, varsLocator(network, host));
  const { station, hosts, masters, relays, studios, nameservers, directors, sources, storages, dns, director } = shared;
  const mounts = mountContexts(network, host, shared.mountIds, origins);
  const variables = new Map<string, unknown>([
    ['station', station],
    ['host', contextOf(shared, host.name)],
    ['hosts', hosts],
    ['masters', masters],
    ['relays', relays],
    ['studios', studios],
    ['nameservers', nameservers],
    ['directors', directors],
    ['upstream', upstreamOf(network, host)],
    ['downstream', hasIcecast(host) ? host.feeds.map((name) => contextOf(shared, name)) : []],
    ['failover', failoverContext(network, host, origins)],
    ['intake', intakeContext(network, host, origins)],
    ['leader', leaderContext(network, host, origins)],
    ['mounts', mounts],
    ['must_play', judgedOn(network, host).map(({ name }) => name)],
    ['icecast', icecastContext(network, host, mounts, origins)],
    ['sources', sources],
    ['storages', storages],
    ['recordings', recordingContexts(network, host, origins)],
    ['dns', isNameserver(host) ? dns : null],
    ['director', isDirector(host) ? director : null],
    ['room', roomContext(network, host)],
    ['studio', studioOf(network, host, origins)],
    ['users', userContexts(network, host, origins)],
    ['limits', limitsOf(network, host)],
    ['vars', host.vars],
  ]);
  return { variables, origins };
}

/** What the files of one host are meant to say, to hold against what was rendered. */
export function hostModels(network: Network, host: Host): Models {
  const shared = networkContext(network);
  const { mountIds, origins } = shared;
  const mounts = mountContexts(network, host, mountIds, origins);
  const icecast = icecastContext(network, host, mounts, origins);
  if (icecast === null) return { icecast: null };
  const server = { ...icecast, ...dialectMaps(mounts, icecast.blocks) };
  return { icecast: { kind: host.kind, icecast: server, mounts, limits: limitsOf(network, host) } };
}

/** Room on a host's Icecast, and bytes for mounts that are not in the inventory. */
function limitsOf(network: Network, host: Host) {
  const { queue_size = mountDefaults.queue_size, burst_size = mountDefaults.burst_size } = hasIcecast(host)
    ? (host.icecast.limits ?? {})
    : {};
  return { ...limitsOn(network, host), queue_size, burst_size };
}

function contextOf(shared: NetworkContext, name: string): HostContext {
  const host = shared.byName.get(name);
  if (host === undefined) throw new Error(`${name} is no host of the network`);
  return host;
}

function upstreamOf(network: Network, host: Host): { name: string; address: string; port: number } | null {
  if (host.kind !== 'relay') return null;
  return { name: host.from, ...upstreamPlace(network, host) };
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
