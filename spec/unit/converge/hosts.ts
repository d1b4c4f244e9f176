import type { Host, Master, Nameserver, Relay, Studio } from '../../../lib/network/network.ts';
import type { Rollout } from '../../../lib/network/rollout/rollout.ts';

const common = {
  address: '127.0.0.1',
  publicNames: [],
  groups: ['all'],
  vars: {},
  ssh: {
    address: '127.0.0.1',
    port: null,
    user: null,
    identityFile: null,
    jump: null,
    become: null,
    sudoPassword: null,
    connectTimeout: 10,
  },
  provider: null,
  pointer: '',
};

function masterOf(name: string, role: Master['role']): Master {
  return { ...common, name, kind: 'master', role, region: null, maxListeners: 1, feeds: [], mayFeed: [], icecast: {} };
}

function relayOf(name: string, region: string, tier: number, from: string): Relay {
  const failover = { upstreams: [from], failover: 'none', failback: 'stay' } as const;
  return {
    ...common,
    name,
    kind: 'relay',
    region,
    tier,
    from,
    ...failover,
    weight: 1,
    maxListeners: 1,
    feeds: [],
    mayFeed: [],
    icecast: {},
  };
}

function studioOf(name: string): Studio {
  return { ...common, name, kind: 'studio', region: null, source: name, plays: { tone: 440 } };
}

function nameserverOf(name: string): Nameserver {
  return { ...common, name, kind: 'nameserver', region: null };
}

/** A network of two masters, a studio, six relays in eu, one of them behind another, one in us, and two name servers. */
export const network: readonly Host[] = [
  masterOf('master1', 'primary'),
  masterOf('master2', 'standby'),
  relayOf('eu1', 'eu', 1, 'master1'),
  relayOf('eu2', 'eu', 1, 'master1'),
  relayOf('eu3', 'eu', 1, 'master2'),
  relayOf('eu4', 'eu', 1, 'master1'),
  relayOf('eu5', 'eu', 1, 'master1'),
  relayOf('us1', 'us', 1, 'master1'),
  relayOf('eu6', 'eu', 2, 'eu1'),
  studioOf('studio1'),
  nameserverOf('ns1'),
  nameserverOf('ns2'),
];

export function hostsNamed(...names: readonly string[]): Host[] {
  return network.filter(({ name }) => names.includes(name));
}

/** Half a region at a time, and nobody may fail. */
export const rollout: Rollout = {
  canary: new Set(),
  serial: [{ count: 100, percent: true }],
  away: new Map([
    ['eu', 0.5],
    ['us', 0.5],
  ]),
  capacity: new Map(network.map(({ name }) => [name, 100])),
  maxFailures: { count: 0, percent: false },
  maxFailuresIn: new Map([
    ['eu', { count: 0, percent: false }],
    ['us', { count: 0, percent: false }],
  ]),
  unreachable: 'continue',
  drain: true,
  drainSeconds: 0,
  gate: true,
};

/** A run that disturbs no show, in a network in which nobody leads listeners. */
export const undisturbed = { rollout, steer: null, showWithin: () => null } as const;
