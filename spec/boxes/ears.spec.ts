// What listeners get: every mount of every relay as the inventory has it, and all that the studio does.
import { expect, hosts, type KeptListener, network, silence, title, tone } from 'aircheck/spec';

hosts('relays', (relay) => {
  for (const mount of relay.mounts) {
    it(`carries ${mount.name} from its upstream`, () => {
      expect(relay)
        .to.carry(mount)
        .from(relay.from ?? '');
      expect(relay.relay(mount)).to.be.connected.and.not.onDemand;
    });

    it(`plays ${mount.name} as the inventory says`, () => {
      expect(relay.stream(mount)).to.fit(mount).and.be.audible.and.startWithin('2s');
      expect(relay.stream(mount)).to.have.burst(mount.burstSize, { percent: 40 }).and.noGapLonger('1500ms');
    });
  }

  it('reaches its upstream', () => {
    expect(relay.upstream()).to.be.reached.and.connected;
  });
});

hosts('masters', (master) => {
  it('has the studio on the air', () => {
    expect(master.liquidsoap()).to.be.running.and.valid;
    expect(master.liquidsoap()).to.play('studio').and.send('/live.mp3');
    expect(master.source('studio')).to.be.connected.and.onAir;
    expect(master.source('playlist')).not.to.be.onAir;
  });
});

network((net) => {
  const [studio] = net.studios.map((host) => host.studio);
  const relays = net.relays.slice(0, 2);
  // With --limit, there may be nobody to listen, or nobody to listen to.
  if (studio === undefined || relays.length === 0) return;

  describe('a listener who stays', () => {
    const listeners: KeptListener[] = [];

    before(async () => {
      listeners.push(...(await Promise.all(relays.map((relay) => relay.listen('/live.mp3')))));
    });

    it('hears what the studio plays', async () => {
      await studio.play(tone(440));
      for (const listener of listeners) await expect(listener).to.hear(tone(440)).within('8s');
    });

    it('sees its titles', async () => {
      // One that no run before this one has left behind.
      const said = `Kraftwerk - Autobahn ${Date.now()}`;
      await studio.say(said);
      for (const listener of listeners) await expect(listener).to.hear(title(said)).within('10s');
      for (const relay of relays) expect(relay.metadata('/live.mp3')).to.have.title(said).within('10s');
    });

    it('hears silence no longer than it takes to notice, then the playlist', async () => {
      const marks = listeners.map((listener) => listener.mark());
      await studio.go('silent');
      for (const listener of listeners) await expect(listener).to.hear(silence()).within('8s');
      for (const listener of listeners) await expect(listener).to.hear(tone(660)).within('15s');
      for (const [index, listener] of listeners.entries()) {
        expect(listener.since(marks[index] ?? 0))
          .to.have.noOutageLonger('8s')
          .and.heard(tone(660));
      }
      for (const master of net.masters) expect(master.source('studio')).to.be.connected.and.not.onAir;
    });

    it('hears the studio again', async () => {
      await studio.back();
      for (const listener of listeners) await expect(listener).to.hear(tone(1000)).within('15s');
    });

    it('has lost nothing by it', () => {
      for (const listener of listeners) {
        expect(listener).to.be.listening.and.not.dropped;
        expect(listener).to.have.noGapLonger('2s').and.missedAtMost('2s');
      }
    });
  });
});

network((net) => {
  for (const relay of net.relays) {
    for (const mount of net.mounts.filter(({ maxListeners }) => maxListeners !== null)) {
      it(`${relay.name} refuses the listener too many on ${mount.name} @limits`, async () => {
        const most = mount.maxListeners ?? 0;
        const before = await relay.listen(mount);
        // Straight to Icecast: so many at once are more than NGINX may wait for.
        const crowd = await relay.crowd(mount, most - 1, { direct: true });
        expect(crowd.refused).to.deep.equal(new Map());
        await expect(relay.mount(mount)).to.have.listeners(most).within('5s');
        await expect(relay.stream(mount)).to.be.refused.and.have.status(403);
        await expect(before).to.be.listening;
        crowd.leave();
        await expect(relay.stream(mount)).to.exist.within('10s');
      });
    }
  }
});
