import type { Vars } from '../../inventory/vars.ts';
import { limitsOn } from '../capacity.ts';
import { DEFAULT_MAX_LISTENERS, DEFAULT_WEIGHT } from '../hosts.ts';
import { hasIcecast } from '../icecast/has-icecast.ts';
import { type Level, writtenLevel } from '../levels.ts';
import type { Host, Network } from '../network.ts';
import { DEFAULT_TIER } from '../upstreams.ts';
import type { WrittenHost } from '../written.ts';
import { valuesOf } from './values-of.ts';

const keys = new Set([
  ...[
    'address',
    'public_name',
    'region',
    'role',
    'tier',
    'from',
    'upstreams',
    'failover',
    'failback',
    'max_listeners',
    'source',
    'plays',
  ],
  ...['weight', 'nameserver', 'director'],
  ...['public_names', 'groups', 'feeds', 'limits'],
]);

/** Whether a key speaks of the host itself, and not of its vars. */
export function isHostKey(head: string): boolean {
  return keys.has(head);
}

/** default (what follows if nothing is said) < derived (what follows from the other hosts) < the host's own entry. */
export function hostLevels(network: Network, host: Host, written: WrittenHost): Level[] {
  const own = valuesOf(written.data);
  const { ssh: _ssh, vars: _vars, provider: _provider, ...said } = own;
  return [
    { name: 'default', values: defaultsOf(host) },
    { name: 'derived', values: derivedOf(network, host, said) },
    writtenLevel(network.inventory, `host ${host.name}`, host.pointer, said),
  ];
}

function defaultsOf(host: Host): Vars {
  if (host.kind === 'relay') {
    return {
      tier: DEFAULT_TIER,
      weight: DEFAULT_WEIGHT,
      nameserver: false,
      director: false,
      max_listeners: DEFAULT_MAX_LISTENERS.relay,
    };
  }
  if (host.kind === 'master')
    return { nameserver: false, director: false, max_listeners: DEFAULT_MAX_LISTENERS.master };
  return {};
}

function derivedOf(network: Network, host: Host, said: Vars): Vars {
  const names = { public_names: [...host.publicNames], groups: [...host.groups] };
  if (!hasIcecast(host)) return names;
  const { clients, sources } = limitsOn(network, host);
  const all = { ...names, feeds: [...host.feeds], limits: { clients, sources } };
  if (host.kind !== 'relay') return all;
  const { upstreams, failover, failback, from } = host;
  const found = { ...all, upstreams: [...upstreams], failover, failback };
  return said.from === undefined ? { ...found, from } : found;
}
