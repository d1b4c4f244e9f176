import { eventually, expect, hosts, type KeptListener } from 'aircheck/spec';
import { expect as chaiExpect } from 'chai';
import type { NetworkStatus } from '../../lib/spec/status/network-status.ts';
import { LabInventory } from './lab.ts';

hosts('relay-us1', (host) => {
  describe('aircheck status', () => {
    let inventory: LabInventory;
    const listeners: KeptListener[] = [];
    before(async () => {
      inventory = await LabInventory.copy();
    });
    after(async () => {
      await host.run('systemctl start icecast2');
      await inventory.remove();
    });

    async function look(): Promise<{ code: number | null; status: NetworkStatus }> {
      const { code, stdout, stderr } = await inventory.run('status', '--json');
      chaiExpect(stderr).to.equal('');
      return { code, status: JSON.parse(stdout) };
    }
    const here = ({ hosts: all }: NetworkStatus) => all.find((one) => one.host === host.name);
    const people = (status: NetworkStatus): number =>
      (here(status)?.mounts ?? []).reduce((sum, one) => sum + (one.listeners ?? 0), 0);

    it('counts people where they listen, and neither relays nor copies', async () => {
      const before = await look();
      chaiExpect([before.code, before.status.leader, before.status.onAir]).to.deep.equal([0, 'master1', 'studio']);
      for (const mount of host.mounts) listeners.push(await host.listen(mount));
      const { status } = await look();
      chaiExpect(people(status) - people(before.status)).to.equal(listeners.length);
      chaiExpect(here(status)).to.deep.include({ upstream: 'master1', problems: [] });
      for (const listener of listeners) expect(listener).to.be.listening;
    });

    it('says what is wrong, and ends with 1', async () => {
      await host.run('systemctl stop icecast2');
      const { code, status } = await look();
      chaiExpect([code, here(status)?.mounts.map(({ plays }) => plays), here(status)?.problems[0]]).to.deep.equal([
        1,
        host.mounts.map(() => false),
        "Icecast: Failed to connect to 127.0.0.1 port 8000 after 0 ms: Couldn't connect to server",
      ]);
      await host.run('systemctl start icecast2');
      await eventually(async () => chaiExpect((await look()).code).to.equal(0), { within: '20s', every: '1s' });
    });
  });
});
