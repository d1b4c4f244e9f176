import { expect } from 'chai';
import { InvalidInventory } from '../../../lib/inventory/diagnostic.ts';
import { deriveNetwork } from '../../../lib/network/derive.ts';
import type { Network } from '../../../lib/network/network.ts';
import { selectHosts } from '../../../lib/network/select.ts';
import { smallNetwork } from './small-network.ts';

describe('selectHosts', () => {
  let network: Network;
  before(async () => {
    network = deriveNetwork(await smallNetwork());
  });
  const select = (pattern: string, file?: string) =>
    selectHosts(network, pattern, file === undefined ? undefined : () => file).map((host) => host.name);

  it('knows regions, roles, and groups of the inventory', () => {
    expect(select('us')).to.deep.equal(['master-2', 'us-1']);
    expect(select('relays:&eu:!edge')).to.deep.equal(['eu-4']);
    expect(select('canary')).to.deep.equal(['master-2', 'us-1', 'eu-4']);
  });

  it('counts in the order of the network', () => {
    expect(select('all[0]')).to.deep.equal(['master-1']);
    expect(select('relays[-1]')).to.deep.equal(['eu-5']);
  });

  it('reads a file', () => expect(select('@last', 'eu-2\n# done: eu-1\n')).to.deep.equal(['eu-2']));

  it('refuses what matches nothing', () => {
    expect(() => select('eu-9'))
      .to.throw(InvalidInventory)
      .with.property('message')
      .that.matches(/^no-such-host: /);
  });
});
