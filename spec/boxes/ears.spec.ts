// What listeners get: every mount of every relay as the inventory has it, from the studio that should be on the air.
import { expect, hosts, tone } from 'aircheck/spec';
import { toneOnAir } from './programme.ts';

hosts('relays', (relay) => {
  const onAir = toneOnAir(relay.network);

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
      if (onAir !== null) expect(relay.stream(mount)).to.play(tone(onAir));
    });

    it(`tells players of ${mount.name} what the inventory says`, () => {
      expect(relay.mount(mount)).to.have.streamName(mount.title).and.genre(mount.genre);
      expect(relay.mount(mount)).to.have.description(mount.description).and.contentType(mount.contentType);
      if (mount.hidden) expect(relay.mount(mount)).to.be.hidden;
      else expect(relay.mount(mount)).not.to.be.hidden;
    });
  }

  it('reaches its upstream', () => {
    expect(relay.upstream()).to.be.reached.and.connected;
  });
});

hosts('masters', (master) => {
  const [first, ...others] = master.network.sources;

  if (first === undefined) return;
  it('has the first source on the air', () => {
    expect(master.liquidsoap()).to.be.running.and.valid;
    expect(master.liquidsoap()).to.play(first.name);
    for (const mount of master.mounts) expect(master.liquidsoap()).to.send(mount);
    if (first.kind === 'live') expect(master.source(first.name)).to.be.connected.and.onAir;
    for (const other of others) expect(master.source(other.name)).not.to.be.onAir;
  });
});
