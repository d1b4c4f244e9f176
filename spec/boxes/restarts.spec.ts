// What listeners hear of it when an Icecast is restarted: of the one that they listen to, and of the one that feeds it.
import { eventually, expect, network, type SpecHost, tone } from 'aircheck/spec';
import { returned, toneOnAir } from './programme.ts';

network((net) => {
  const [relay, ...others] = net.relays;
  const [mount] = net.mounts;
  if (relay === undefined || mount === undefined) return;
  const onAir = toneOnAir(relay.network) ?? 0;

  it('a relay that restarts has its listeners back in seconds, and no other relay notices', async () => {
    const [listener, ...elsewhere] = await Promise.all([
      relay.listen(mount, { reconnect: true }),
      ...others.map((other) => other.listen(mount)),
    ]);
    const before = listener.mark();
    await relay.restart('icecast2');
    await expect(listener).to.be.dropped.within('5s');
    await expect(listener.since(listener.mark())).to.hear(tone(onAir)).within('20s');
    await expect(listener.since(before)).to.have.noOutageLonger('6s');
    for (const other of elsewhere) {
      expect(other).to.be.listening.and.not.dropped;
      // What a busy studio sends late comes later; what was lost does not.
      await expect(other).to.have.noGapLonger('1s').and.missedNothing.within('15s');
    }
  });

  const master = net.masters.find(({ name }) => name === relay.from);
  if (master === undefined) return;
  const fed = net.relays.filter(({ name }) => master.feeds.includes(name));

  it('listeners stay with their relays while a master restarts, and hear it again', async () => {
    const listeners = await Promise.all(fed.map((one) => one.listen(mount)));
    const marks = listeners.map((listener) => listener.mark());
    const before = await relay.now();
    await master.restart('icecast2');
    // One that stays with who took over may be anywhere.
    const where = (one: SpecHost): [string, ...string[]] =>
      one.failback === 'return' ? [one.from ?? ''] : [one.from ?? '', ...one.upstreams];
    const pulled = (one: SpecHost) =>
      expect(one.relay(mount))
        .to.be.connected.and.from(...where(one))
        .and.not.connectedSince(before);
    await Promise.all(fed.map((one) => eventually(() => pulled(one), { within: '30s' })));
    await Promise.all(listeners.map((listener) => expect(listener).to.hear(tone(onAir)).within('20s')));
    for (const [index, listener] of listeners.entries()) {
      expect(listener).to.be.listening.and.not.dropped;
      expect(listener.since(marks[index] ?? 0))
        .to.have.noGapLonger('2s')
        .and.noOutageLonger('3s');
    }
    await returned(fed);
  });
});
