// The standby becomes the primary by one word in the inventory, while people listen: nobody is lost, and back.
import { type Crowd, eventually, network, type SpecHost, expect as sentence } from 'aircheck/spec';
import { expect } from 'chai';
import { LabInventory } from './lab.ts';

const LISTENERS = 200;

network((net) => {
  const [primary, standby] = net.masters;
  const relays = net.relays.filter(({ failover, upstreams }) => failover === 'haproxy' && upstreams.length > 1);
  if (primary === undefined || standby === undefined || relays.length === 0) return;

  describe('A standby that becomes the primary', function () {
    this.timeout('3m');
    let inventory: LabInventory;
    let crowds: Crowd[] = [];
    let leads = primary;

    before(async () => {
      inventory = await LabInventory.copy();
      crowds = await Promise.all(relays.map((relay) => relay.crowd('/live.mp3', LISTENERS / relays.length)));
      expect(crowds.map(({ accepted }) => accepted)).to.deep.equal(crowds.map(() => LISTENERS / relays.length));
    });

    after(async () => {
      await inventory.remove();
    });

    /** Writes the roles of the two the other way round, unless an attempt before has, and converges. */
    async function swapped(leader: SpecHost): Promise<void> {
      const marks = crowds.map((crowd) => crowd.mark());
      const edits = [
        ['primary', 'next'],
        ['standby', 'primary'],
        ['next', 'standby'],
      ] as const;
      for (const [from, to] of leads === leader ? [] : edits) {
        await inventory.edit('network.yml', `role: ${from}`, `role: ${to}`);
      }
      leads = leader;
      const { code, stdout, stderr } = await inventory.run('converge', '--yes', '--no-diff');
      expect(code, stdout + stderr).to.equal(0);
      await Promise.all(
        relays.map((relay) =>
          eventually(() => sentence(relay.relay('/live.mp3')).to.be.connected.and.from(leader.name), { within: '20s' }),
        ),
      );
      expect(crowds.map(({ kept }) => kept)).to.deep.equal(crowds.map(() => LISTENERS / relays.length));
      for (const [index, crowd] of crowds.entries()) expect(crowd.longestGap(marks[index])).to.be.below(3);
    }

    it('has all listeners afterwards, and no Icecast was changed', async () => {
      const before = await Promise.all(relays.map((relay) => relay.run('sha256sum /etc/icecast2/icecast.xml')));
      await swapped(standby);
      expect(await Promise.all(relays.map((relay) => relay.run('sha256sum /etc/icecast2/icecast.xml')))).to.deep.equal(
        before,
      );
    });

    it('is the standby again afterwards, with all of them', () => swapped(primary));

    it('leaves nothing to do', async () => {
      const { code, stdout } = await inventory.run('plan');
      expect(code, stdout).to.equal(0);
    });
  });
});
