// Channels that come in at masters of their own, in real Icecast, HAProxy and NGINX: a relay pulls each from its master,
// and when one of them goes, those who listen to the channels of the other do not hear of it.
import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { PrivateHost } from './private-host.ts';
import { PrivateListener } from './private-listener.ts';
import { PrivateNetwork } from './private-network.ts';

const addresses = { master1: '10.77.0.11', master2: '10.77.0.12', relay: '10.77.0.21' };
type Name = keyof typeof addresses;

const inventory = `
station: { name: R, domain: radio.test, contact: on.air@radio.test, failback: return, passwords: { source: s1, relay: r1, admin: a1 } }
regions: { eu: {} }
masters:
  master1: { address: ${addresses.master1}, role: primary }
  master2: { address: ${addresses.master2}, role: standby }
relays: { relay: { address: ${addresses.relay}, region: eu } }
mounts:
  /talk.mp3: { format: mp3, bitrate: 64, at: [master1, master2] }
  /music.mp3: { format: mp3, bitrate: 64, at: [master2, master1] }
  /local.mp3: { format: mp3, bitrate: 64, at: master2 }
sources: { studio: { kind: live, priority: 1, password: d1 } }
`;

/** Hz, of each channel at each master that has it, so that what is heard says where it comes from. */
const sound = {
  master1: { '/talk.mp3': 500, '/music.mp3': 900 },
  master2: { '/talk.mp3': 1100, '/music.mp3': 1300, '/local.mp3': 1700 },
} as const;

describe('channels with masters of their own', function () {
  this.timeout(240_000);
  let net: PrivateNetwork<Name>;
  const ears = new Map<string, PrivateListener>();
  const at = (mount: string): PrivateListener => {
    const ear = ears.get(mount);
    if (ear === undefined) throw new Error(`nobody listens to ${mount}`);
    return ear;
  };

  before(async function () {
    // Namespaces and the daemons' users are root's to make.
    if (!PrivateHost.possible) this.skip();
    net = await PrivateNetwork.open(inventory, addresses, [
      ['master1', 'relay'],
      ['master2', 'relay'],
    ]);
    await Promise.all([master('master1'), master('master2'), net.start('relay', 'haproxy')]);
    await asWritten();
    for (const mount of Object.keys(sound.master2)) {
      ears.set(mount, await PrivateListener.open(net.host('relay'), `http://${addresses.relay}${mount}`));
    }
  });

  after(async () => {
    for (const ear of ears.values()) await ear.close();
    await net?.close();
  });

  async function master(name: 'master1' | 'master2'): Promise<void> {
    await net.start(name);
    await Promise.all(Object.entries(sound[name]).map(([mount, hertz]) => net.play(name, mount, hertz)));
  }

  const asWritten = () =>
    Promise.all([
      net.pulls('relay', '/talk.mp3', 'master1'),
      net.pulls('relay', '/music.mp3', 'master2'),
      net.pulls('relay', '/local.mp3', 'master2'),
    ]);

  beforeEach(async () => {
    await Promise.all([master('master1'), master('master2')]);
    await asWritten();
  });

  /** What all hear while something happens. The connections of one channel stay as they were. */
  async function survives(
    what: string,
    act: () => Promise<unknown>,
    heard: Readonly<Record<string, number | 'hold file'>>,
    untouched: string,
  ): Promise<void> {
    const asked = () =>
      Promise.all((['master1', 'master2'] as const).map((name) => net.asked('relay', untouched, name)));
    const before = await asked();
    for (const ear of ears.values()) ear.mark();
    await act();
    await Promise.all(Object.entries(heard).map(([mount, wanted]) => at(mount).hears(wanted)));
    for (const [mount, ear] of ears) {
      const gap = ear.gap();
      console.log(`        ${what}, ${mount} with ${heard[mount]}: nothing heard for ${gap.toFixed(1)} s`);
      expect(await ear.kept(), `${mount}: kept`).to.equal(true);
      expect(gap, mount).to.be.below(3);
    }
    expect(await asked(), `${untouched}: connections`).to.deep.equal(before);
  }

  it('are pulled from these, all through the same relay', async () => {
    await Promise.all([
      at('/talk.mp3').hears(sound.master1['/talk.mp3']),
      at('/music.mp3').hears(sound.master2['/music.mp3']),
      at('/local.mp3').hears(sound.master2['/local.mp3']),
    ]);
  });

  it('come from the next master in their lists, or as the hold file where there is none', async () => {
    const talk = sound.master1['/talk.mp3'];
    const elsewhere = {
      '/talk.mp3': talk,
      '/music.mp3': sound.master1['/music.mp3'],
      '/local.mp3': 'hold file',
    } as const;
    await survives('master2 killed', () => net.kill('master2'), elsewhere, '/talk.mp3');
    const back = { ...sound.master2, '/talk.mp3': talk };
    await survives('master2 back', () => master('master2'), back, '/talk.mp3');
  });

  it('go each its own way: the primary takes none of the others with it', async () => {
    const music = sound.master2['/music.mp3'];
    await survives('master1 killed', () => net.kill('master1'), sound.master2, '/music.mp3');
    const back = { ...sound.master2, '/talk.mp3': sound.master1['/talk.mp3'], '/music.mp3': music };
    await survives('master1 back', () => master('master1'), back, '/music.mp3');
  });
});
