import { expect } from 'chai';
import { limitsOn, mountsOn } from '../../../lib/network/capacity.ts';
import { deriveNetwork } from '../../../lib/network/derive.ts';
import type { Network } from '../../../lib/network/network.ts';
import { smallNetwork } from './small-network.ts';

describe('what a host has room for', () => {
  let network: Network;
  before(async () => {
    network = deriveNetwork(await smallNetwork());
  });

  function mostOn(name: string): (number | null)[] {
    return network.hosts
      .filter((host) => host.name === name)
      .flatMap((host) => mountsOn(network, host).map((m) => m.maxListeners));
  }

  // Three mounts; eu-1, eu-2, us-1 and the standby pull from the primary, eu-4 from eu-1, and eu-3 may have to.
  it('raises the limit of a mount by the servers that pull it', () => {
    expect(mostOn('master-1')).to.deep.equal([504, null, null]);
    expect(mostOn('eu-1')).to.deep.equal([502, null, null]);
    expect(mostOn('us-1')).to.deep.equal([500, null, null]);
  });

  it('keeps room on the standby for all that it may have to take over', () => {
    expect(mostOn('master-2')).to.deep.equal([504, null, null]);
  });

  it('has no mounts in a studio', () => expect(mostOn('studio')).to.deep.equal([]));

  it('counts as clients listeners, relays for each mount and sources, a tenth more, and 32', () => {
    const clients = network.hosts.map((host) => [host.name, limitsOn(network, host).clients] as const);
    // Four sources: the mounts, and the copy of /low.mp3 that /live.mp3 falls back to.
    expect(Object.fromEntries(clients)).to.deep.include({
      'master-1': Math.ceil((100 + 4 * 3 + 4) * 1.1) + 32,
      'master-2': Math.ceil((100 + 4 * 3 + 4) * 1.1) + 32,
      'eu-1': Math.ceil((10000 + 2 * 3 + 4) * 1.1) + 32,
      'us-1': Math.ceil((10000 + 4) * 1.1) + 32,
    });
  });

  it('counts as sources mounts, their hold files, copies of fallbacks, and two more', () => {
    for (const host of network.hosts) {
      expect(limitsOn(network, host).sources).to.equal(host.kind === 'studio' ? 0 : 3 + 3 + 1 + 2);
    }
  });
});
