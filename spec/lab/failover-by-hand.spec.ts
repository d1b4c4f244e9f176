// A master steps aside while people listen, lasts so through a restart of its NGINX, and comes back.
import { type Crowd, eventually, network, expect as sentence } from 'aircheck/spec';
import { expect } from 'chai';
import { ASIDE_FILE } from '../../lib/network/aside-file.ts';
import { LabInventory } from './lab.ts';

const LISTENERS = 100;

network((net) => {
  const [primary, standby] = net.masters;
  const relays = net.relays.filter(({ failover, upstreams }) => failover === 'haproxy' && upstreams.length > 1);
  if (primary === undefined || standby === undefined || relays.length === 0) return;

  describe('aircheck failover', function () {
    this.timeout('2m');
    let inventory: LabInventory;
    let crowds: Crowd[] = [];

    before(async () => {
      inventory = await LabInventory.copy();
      crowds = await Promise.all(relays.map((relay) => relay.crowd('/live.mp3', LISTENERS / relays.length)));
      expect(crowds.map(({ accepted }) => accepted)).to.deep.equal(crowds.map(() => LISTENERS / relays.length));
    });

    after(async () => {
      await primary.run(`rm -f ${ASIDE_FILE}`);
      await inventory.remove();
    });

    it('has relays leave a master for the other, and no listener goes', async () => {
      const marks = crowds.map((crowd) => crowd.mark());
      const { code, stdout, stderr } = await inventory.run('failover', primary.name, '--yes', '--json');
      expect(code, stdout + stderr).to.equal(0);
      const told: { upstreams: Record<string, string | null>; seconds: number } = JSON.parse(stdout);
      expect(told.upstreams).to.deep.equal(Object.fromEntries(relays.map(({ name }) => [name, standby.name])));
      expect(crowds.map(({ kept }) => kept)).to.deep.equal(crowds.map(() => LISTENERS / relays.length));
      const gaps = crowds.map((crowd, index) => crowd.longestGap(marks[index]));
      console.log(`        left after ${told.seconds.toFixed(1)} s, longest gap ${Math.max(...gaps).toFixed(1)} s`);
      for (const gap of gaps) expect(gap).to.be.below(3);
    });

    it('stays aside when its NGINX is restarted', async () => {
      await primary.run('systemctl restart nginx');
      await eventually(
        async () => {
          const { stdout } = await inventory.run('status', '--json');
          const { hosts, leader } = JSON.parse(stdout);
          const own = hosts.find(({ host }: { host: string }) => host === primary.name);
          expect([leader, own?.aside]).to.deep.equal([standby.name, true]);
        },
        { within: '10s', every: '1s' },
      );
    });

    it('does not have the other step aside as well', async () => {
      const { code, stderr } = await inventory.run('failover', standby.name, '--yes');
      expect(code, stderr).to.equal(1);
      expect(stderr).to.match(/^aircheck: nobody but master2 has sound on \S.* now: nothing is changed$/m);
    });

    it('leads again with --back', async () => {
      const { code, stderr } = await inventory.run('failover', primary.name, '--back', '--yes');
      expect(code, stderr).to.equal(0);
      await Promise.all(
        relays.map((relay) =>
          eventually(
            () =>
              relay.failback === 'return'
                ? sentence(relay.relay('/live.mp3')).to.be.connected.and.from(primary.name)
                : sentence(relay.relay('/live.mp3')).to.be.availableFrom(primary.name),
            { within: '30s' },
          ),
        ),
      );
      expect(crowds.map(({ kept }) => kept)).to.deep.equal(crowds.map(() => LISTENERS / relays.length));
    });
  });
});
