// Titles that a studio sends, on every mount of every region.
import { expect, type KeptListener, network, title } from 'aircheck/spec';
import { oneOfEachRegion, studiosInOrder } from './programme.ts';

network((net) => {
  const [first] = studiosInOrder(net.sources, net.studios);
  const relays = oneOfEachRegion(net.relays);
  const mounts = net.mounts.filter(({ metadata }) => metadata);
  // With --limit, there may be nobody to listen, or nobody to listen to.
  if (first === undefined || relays.length === 0 || mounts.length === 0) return;

  describe('a title', () => {
    // One that no run before this one has left behind.
    const said = `Kraftwerk - Autobahn ${Date.now()}`;
    let listeners: KeptListener[] = [];

    before(async () => {
      const places = relays.flatMap((relay) => mounts.map((mount) => ({ relay, mount })));
      listeners = await Promise.all(places.map(({ relay, mount }) => relay.listen(mount)));
    });

    it('reaches who listens', async () => {
      await first.host.studio.say(said);
      await Promise.all(listeners.map((listener) => expect(listener).to.hear(title(said)).within('10s')));
    });

    it('is on the status pages', () => {
      for (const relay of relays) {
        for (const mount of mounts) expect(relay.metadata(mount)).to.have.title(said).within('10s');
      }
    });
  });
});
