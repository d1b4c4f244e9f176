// The listener too many is refused, and those who are there stay.
import { expect, hosts } from 'aircheck/spec';

hosts('relays', (relay) => {
  for (const mount of relay.mounts.filter(({ maxListeners }) => maxListeners !== null)) {
    it(`refuses the listener too many on ${mount.name} @limits`, async () => {
      const most = mount.maxListeners ?? 0;
      // Straight to Icecast, if it takes others: so many at once are more than NGINX may wait for.
      const crowd = await relay.crowd(mount, most - 1, { direct: relay.icecastPlace !== null });
      expect(crowd.refused).to.deep.equal(new Map());
      const last = await relay.listen(mount);
      await expect(relay.mount(mount)).to.have.listeners(most).within('5s');
      await expect(relay.stream(mount)).to.be.refused.and.have.status(403);
      await expect(last).to.be.listening;
      crowd.leave();
      await expect(relay.stream(mount, { seconds: 1 })).to.exist.within('10s');
    });
  }
});
