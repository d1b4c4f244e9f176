import path from 'node:path';
import { expect } from 'chai';
import { loadInventory } from '../../../lib/inventory/load.ts';
import { deriveNetwork } from '../../../lib/network/derive.ts';
import { missingFiles } from '../../../lib/network/missing-files.ts';

const root = path.resolve(import.meta.dirname, '../../../inventory');

describe('the inventories that come along', () => {
  for (const name of ['lab', 'example']) {
    it(`find nothing to say about ${name}`, async () => {
      const inventory = await loadInventory(path.join(root, name));
      expect(inventory.warnings).to.deep.equal([]);
      expect(deriveNetwork(inventory).warnings).to.deep.equal([]);
      expect(await missingFiles(inventory)).to.deep.equal([]);
    });
  }

  it('have the boxes of the lab', async () => {
    const { hosts } = deriveNetwork(await loadInventory(path.join(root, 'lab')));
    expect(Object.fromEntries(hosts.map((host) => [host.name, host.address]))).to.deep.equal({
      master1: '10.77.0.11',
      master2: '10.77.0.12',
      'relay-eu1': '10.77.0.21',
      'relay-eu2': '10.77.0.22',
      'relay-us1': '10.77.0.31',
      'relay-us2': '10.77.0.32',
      studio: '10.77.0.51',
      studio2: '10.77.0.52',
    });
  });

  it('have a network of production size', async () => {
    const { hosts, regions } = deriveNetwork(await loadInventory(path.join(root, 'example')));
    const relays = hosts.flatMap((host) => (host.kind === 'relay' ? [host] : []));
    expect(hosts.filter((host) => host.kind === 'master')).to.have.length(2);
    expect(relays).to.have.length(40);
    expect(regions.map((region) => region.name)).to.deep.equal(['eu', 'us', 'sa', 'ap']);
    expect(Math.max(...relays.map((relay) => relay.tier))).to.equal(3);
    expect(relays.every((relay) => relay.provider?.price_per_month !== undefined)).to.equal(true);
  });
});
