import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { before, describe, it } from 'mocha';
import { loadInventory } from '../../../lib/inventory/load.ts';
import { deriveNetwork } from '../../../lib/network/derive.ts';
import { loadRoles } from '../../../lib/roles/load-roles.ts';
import { type HostConfig, renderNetwork } from '../../../lib/roles/render.ts';
import { PrivateHost } from '../roles/private-host.ts';
import { readEach, result } from './fillings.ts';
import { Icecast } from './icecast.ts';
import { needDaemons } from './need-daemons.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** What Icecast says where nothing is on the air, however it is configured. */
const harmless = [
  // Of every stream that is not Ogg.
  /WARN format\/format_get_type Unsupported or legacy stream type: "audio\/(mpeg|aac)"/,
  // There is no upstream here, and no HAProxy on the relay that leads to one.
  /WARN slave\/open_relay_connection Failed to connect to (?:[\d.]+:8000|127\.0\.0\.1:8010)$/,
  // A mount's fallback is a mount that is not up yet, so it is looked for among the files. So is what it is pulled from.
  /WARN source\/source_fallback_file unable to open file "[^"]*\/standby-[^"]*"$/,
  /WARN fserve\/fserve_client_create req for file "[^"]*" No such file or directory$/,
  /EROR slave\/open_relay_connection Error from relay request: \/standby-\S+ \(File Not Found\)$/,
];

/** Every host of an inventory with an Icecast. */
async function serving(inventory: string): Promise<Map<string, HostConfig>> {
  const network = deriveNetwork(await loadInventory(path.join(root, 'inventory', inventory)));
  const hosts = network.hosts.filter(({ kind }) => kind !== 'studio');
  const configs = renderNetwork(network, hosts, await loadRoles(path.join(root, 'roles')));
  return new Map(configs.map((config) => [config.host, config]));
}

/** What Icecast complains about from its start to some time after a reload. */
async function complaints(config: HostConfig): Promise<string[]> {
  const host = await PrivateHost.open(config, '10.9.0.1');
  try {
    const icecast = await Icecast.start(host);
    // Relays are tried a second after the start, and a reload takes as long to be noticed.
    await sleep(1500);
    await icecast.reload();
    await sleep(1500);
    const log = (await icecast.log()).split('\n').filter((line) => /\] (WARN|EROR) /.test(line));
    const trouble = await icecast.trouble();
    return [...log.filter((line) => !harmless.some((known) => known.test(line))), ...(trouble === '' ? [] : [trouble])];
  } finally {
    await host.close();
  }
}

describe('the real Icecast, on every host of the shipped inventories', function () {
  this.timeout(120_000);

  before(() => needDaemons('icecast2', 'socat'));

  for (const [inventory, count] of [
    ['lab', 6],
    ['example', 42],
  ] as const) {
    it(`starts and reloads on the ${count} of ${inventory} without a complaint about its configuration`, async () => {
      const hosts = await serving(inventory);
      expect(hosts).to.have.property('size', count);
      const said = await readEach(hosts, complaints);
      for (const name of hosts.keys()) expect(result(said, name), name).to.deep.equal([]);
    });
  }
});
