import type { Host, Master, Relay, Studio } from '../../../lib/network/network.ts';

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
  return { ...common, name, kind: 'master', role, region: null, maxListeners: 1, feeds: [], icecast: {} };
}

function relayOf(name: string, region: string, tier: number, from: string): Relay {
  return { ...common, name, kind: 'relay', region, tier, from, maxListeners: 1, feeds: [], icecast: {} };
}

function studioOf(name: string): Studio {
  return { ...common, name, kind: 'studio', region: null, source: name, plays: { tone: 440 } };
}

/** A network of two masters, a studio, six relays in eu, one of them behind another, and one in us. */
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
];

export function hostsNamed(...names: readonly string[]): Host[] {
  return network.filter(({ name }) => names.includes(name));
}
