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

  // Three mounts; eu-1, eu-2 and us-1 pull from the primary, eu-4 from eu-1.
  it('raises the limit of a mount by the relays that pull it', () => {
    expect(mostOn('master-1')).to.deep.equal([503, null, null]);
    expect(mostOn('eu-1')).to.deep.equal([501, null, null]);
    expect(mostOn('us-1')).to.deep.equal([500, null, null]);
  });

  it('keeps room on the standby for all relays that it may have to take over', () => {
    expect(mostOn('master-2')).to.deep.equal([503, null, null]);
  });

  it('has no mounts in a studio', () => expect(mostOn('studio')).to.deep.equal([]));

  it('counts listeners, relays for each mount and sources, a tenth more, and 32; and two sources for each mount', () => {
    const limits = network.hosts.map((host) => [host.name, limitsOn(network, host)] as const);
    expect(Object.fromEntries(limits)).to.deep.include({
      'master-1': { clients: Math.ceil((100 + 3 * 3 + 3) * 1.1) + 32, sources: 8 },
      'master-2': { clients: Math.ceil((100 + 3 * 3 + 3) * 1.1) + 32, sources: 8 },
      'eu-1': { clients: Math.ceil((10000 + 3 + 3) * 1.1) + 32, sources: 8 },
      'us-1': { clients: Math.ceil((10000 + 3) * 1.1) + 32, sources: 8 },
    });
  });
});
