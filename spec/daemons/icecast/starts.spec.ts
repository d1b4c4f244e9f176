import { expect } from 'chai';
import fc from 'fast-check';
import { after, before, describe, it } from 'mocha';
import { inventories } from '../../property/inventories.ts';
import { Workshop } from '../../property/rendered.ts';
import { needDaemons } from '../hostile/need-daemons.ts';
import { PrivateHost } from '../roles/private-host.ts';
import { start } from './start.ts';

const cases = 300;
const sideBySide = 4;
const seed = Number(process.env.SEED ?? 2_004_004);

describe('the real Icecast', function () {
  this.timeout(300_000);
  let workshop: Workshop;
  const hosts: PrivateHost[] = [];

  before(async () => {
    needDaemons('icecast2', 'openssl');
    workshop = new Workshop();
    const empty = { host: 'm1', resources: [], checks: [], verify: [] };
    for (let i = 0; i < sideBySide; i++) hosts.push(await PrivateHost.open(empty, '10.9.0.200'));
  });
  after(async () => {
    await Promise.all(hosts.map((host) => host.close()));
    workshop?.close();
  });

  it(`starts on ${cases} inventories at random without a warning or an error`, async () => {
    const chosen = fc.sample(fc.tuple(inventories(workshop.files, true), fc.nat()), { numRuns: cases, seed });
    const waiting = chosen.entries();
    const failed: string[] = [];
    let done = 0;
    await Promise.all(
      hosts.map(async (host) => {
        for (const [number, [inventory, which]] of waiting) {
          const { configs } = await workshop.render(inventory);
          const config = configs[which % configs.length];
          if (config === undefined) throw new Error('there is a master');
          const { xml, trouble } = await start(host, config);
          done++;
          if (trouble.length > 0) failed.push(`case ${number} on ${config.host}:\n${trouble.join('\n')}\n${xml}`);
        }
      }),
    );
    expect(failed.slice(0, 3).join('\n\n'), `${failed.length} of ${done}`).to.equal('');
    expect(done).to.equal(cases);
  });
});
