// Relays that pull from relays, in real Icecast, HAProxy and NGINX: what listeners of the outer one hear when the relay
// that it pulls from goes and comes back, and when the masters change behind that.
import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { PrivateHost } from './private-host.ts';
import { PrivateListener } from './private-listener.ts';
import { PrivateNetwork } from './private-network.ts';

const addresses = {
  master1: '10.77.0.11',
  master2: '10.77.0.12',
  relay1: '10.77.0.21',
  relay2: '10.77.0.22',
  outer: '10.77.0.31',
};
type Name = keyof typeof addresses;

const inventory = `
station: { name: R, domain: radio.test, contact: on.air@radio.test, failback: return, passwords: { source: s1, relay: r1, admin: a1 } }
regions: { eu: {} }
masters:
  master1: { address: ${addresses.master1}, role: primary }
  master2: { address: ${addresses.master2}, role: standby }
relays:
  relay1: { address: ${addresses.relay1}, region: eu }
  relay2: { address: ${addresses.relay2}, region: eu }
  outer: { address: ${addresses.outer}, region: eu, tier: 2, from: [relay2, relay1] }
mounts: { /live.mp3: { format: mp3, bitrate: 64 } }
sources: { studio: { kind: live, priority: 1, password: d1 } }
`;

const mount = '/live.mp3';
/** Hz. Each master has one of its own, so that what is heard says where it comes from. */
const sound = { master1: 1000, master2: 700 } as const;

/** Seconds: without any sound, and until the programme is heard again. */
type Bounds = readonly [silent: number, hold: number];
const dead: Bounds = [4, 12];
/** Until HAProxy gives up a connection on which nothing comes. */
const quiet: Bounds = [7, 25];
/** Most of it is how long one that is back has to be well. */
const back: Bounds = [4, 30];

describe('a relay that pulls from relays', function () {
  this.timeout(240_000);
  let net: PrivateNetwork<Name>;
  let ear: PrivateListener;

  before(async function () {
    // Namespaces and the daemons' users are root's to make.
    if (!PrivateHost.possible) this.skip();
    net = await PrivateNetwork.open(inventory, addresses, [
      ['master1', 'relay1'],
      ['master1', 'relay2'],
      ['master2', 'relay1'],
      ['master2', 'relay2'],
      ['relay1', 'outer'],
      ['relay2', 'outer'],
    ]);
    await usual();
    ear = await PrivateListener.open(net.host('outer'), `http://${addresses.outer}${mount}`);
  });

  after(async () => {
    await ear?.close();
    await net?.close();
  });

  async function master(name: 'master1' | 'master2'): Promise<void> {
    await net.start(name);
    await net.play(name, mount, sound[name]);
  }

  const relay = (name: 'relay1' | 'relay2' | 'outer') => net.start(name, 'haproxy');

  /** Everybody is there, and pulls from the first of its list. */
  async function usual(): Promise<void> {
    await Promise.all([master('master1'), master('master2'), relay('relay1'), relay('relay2'), relay('outer')]);
    await Promise.all([net.pulls('relay1', mount, 'master1'), net.pulls('relay2', mount, 'master1')]);
    await net.pulls('outer', mount, 'relay2');
  }

  beforeEach(async () => {
    await usual();
    await ear.hears(sound.master1);
  });

  /** Something happens; the listener stays, and hears the programme again. */
  async function survives(
    what: string,
    act: () => Promise<unknown>,
    from: Name,
    hertz: number,
    [silent, hold]: Bounds,
  ) {
    ear.mark();
    const start = performance.now();
    await act();
    await net.pulls('outer', mount, from);
    await ear.hears(hertz);
    const [gap, took] = [ear.gap(), (performance.now() - start) / 1000];
    console.log(`        ${what}: nothing heard for ${gap.toFixed(1)} s, the programme after ${took.toFixed(0)} s`);
    expect(await ear.kept(), 'kept').to.equal(true);
    expect(gap, 'gap').to.be.below(silent);
    expect(took, 'until the programme').to.be.below(hold);
  }

  it('finds the next of its list when the first is killed, and returns to that', async () => {
    await survives('killed', () => net.kill('relay2'), 'relay1', sound.master1, dead);
    await survives('back', () => relay('relay2'), 'relay2', sound.master1, back);
  });

  it('finds it when the first is frozen', async () => {
    const frozen = net.host('relay2');
    try {
      await survives('frozen', () => frozen.run('pkill -STOP -x icecast2'), 'relay1', sound.master1, quiet);
    } finally {
      await frozen.run('pkill -CONT -x icecast2');
    }
    await survives('thawed', () => net.pulls('outer', mount, 'relay2'), 'relay2', sound.master1, back);
  });

  it('finds it when the first is cut off', async () => {
    try {
      await survives('cut off', () => net.cut('relay2'), 'relay1', sound.master1, quiet);
    } finally {
      await net.heal('relay2');
    }
    await survives('healed', () => net.pulls('outer', mount, 'relay2'), 'relay2', sound.master1, back);
  });

  it('waits for its relay while that finds another master', async () => {
    const before = await net.asked('outer', mount, 'relay1');
    await survives('master killed', () => net.kill('master1'), 'relay2', sound.master2, dead);
    await net.pulls('relay2', mount, 'master2');
    expect(await net.asked('outer', mount, 'relay1'), 'taken to the next one').to.equal(before);
    await survives('master back', () => master('master1'), 'relay2', sound.master1, back);
    expect(await net.asked('outer', mount, 'relay1'), 'taken to the next one').to.equal(before);
  });
});
