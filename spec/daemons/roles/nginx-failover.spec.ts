// A relay whose NGINX finds another upstream (failover: nginx): what its listeners hear when the first one is killed,
// frozen or cut off, when both are away, or when a source is, in real NGINX and Icecast.
import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { PrivateHost } from './private-host.ts';
import { PrivateListener } from './private-listener.ts';
import { PrivateNetwork } from './private-network.ts';

const addresses = { master1: '10.77.0.11', master2: '10.77.0.12', relay: '10.77.0.21' };
type Name = keyof typeof addresses;

const inventory = `
station: { name: R, domain: radio.test, contact: on.air@radio.test, passwords: { source: s1, relay: r1, admin: a1 } }
regions: { eu: {} }
masters:
  master1: { address: ${addresses.master1}, role: primary }
  master2: { address: ${addresses.master2}, role: standby }
relays: { relay: { address: ${addresses.relay}, region: eu, failover: nginx } }
mounts: { /live.mp3: { format: mp3, bitrate: 64 } }
sources: { studio: { kind: live, priority: 1, password: d1 } }
`;

const mount = '/live.mp3';
/** Hz. Each master has one of its own, so that what is heard says where it comes from. */
const sound = { master1: 1000, master2: 700 } as const;

describe('a relay whose NGINX finds another upstream', function () {
  this.timeout(180_000);
  let net: PrivateNetwork<Name>;

  before(async function () {
    // Namespaces and the daemons' users are root's to make.
    if (!PrivateHost.possible) this.skip();
    net = await PrivateNetwork.open(inventory, addresses, [
      ['master1', 'relay'],
      ['master2', 'relay'],
    ]);
    await Promise.all([master('master1'), master('master2')]);
    await net.start('relay');
  });

  after(() => net?.close());

  async function master(name: 'master1' | 'master2'): Promise<void> {
    await net.start(name);
    await net.play(name, mount, sound[name]);
  }

  const pulledFrom = (name: 'master1' | 'master2') =>
    net.host('relay').until(`ss -Htn state established dst ${addresses[name]}:8000 | grep -q .`, 30);

  /** Begins with the first upstream: NGINX does not return by itself, so the second one is away for a moment. */
  beforeEach(async () => {
    await net.kill('master1');
    await Promise.all([master('master1'), master('master2')]);
    // As long as it remembers that the first one was away.
    await net.host('relay').run(`sleep 6; ss -K dst ${addresses.master2} >/dev/null; kill -HUP $(cat /run/nginx.pid)
pkill -f 'nginx: worker process is shutting down'`);
    await pulledFrom('master1');
    await net.host('relay').until(`curl -fsS http://127.0.0.1:8000/status-json.xsl | grep -qF '${mount}"'`, 10);
  });

  /** The longest time, in seconds, in which a listener of the relay gets nothing. He is still there. */
  async function listenWhile(happens: (ear: PrivateListener) => Promise<unknown>): Promise<number> {
    const ear = await PrivateListener.open(net.host('relay'), `http://${addresses.relay}${mount}`);
    try {
      await ear.hears(sound.master1);
      ear.mark();
      await happens(ear);
      expect(await ear.kept(), 'kept').to.equal(true);
      return ear.gap();
    } finally {
      await ear.close();
    }
  }

  /** The standby is found, and heard; in how many seconds. */
  async function foundStandby(ear: PrivateListener): Promise<number> {
    const start = performance.now();
    await pulledFrom('master2');
    await ear.hears(sound.master2);
    return (performance.now() - start) / 1000;
  }

  async function staysWithFirst(): Promise<void> {
    const { stdout } = await net.host('relay').run(`ss -Htn state established dst ${addresses.master2}:8000`);
    expect(stdout).to.equal('');
  }

  it('keeps listeners when the first one is killed', async () => {
    let took = 0;
    const gap = await listenWhile(async (ear) => {
      await net.kill('master1');
      took = await foundStandby(ear);
    });
    console.log(`        killed: nothing heard for ${gap.toFixed(1)} s, the standby after ${took.toFixed(0)} s`);
    expect(gap).to.be.below(3);
  });

  it('keeps them when it is frozen: nothing comes for some seconds, and the hold file after that', async () => {
    const gap = await listenWhile(async (ear) => {
      await net.host('master1').run('pkill -STOP -x icecast2; sleep 15');
      await ear.hears('hold file');
    });
    console.log(`        frozen: nothing heard for ${gap.toFixed(1)} s, and then the hold file`);
    expect(gap).to.be.within(3, 9);
    // Its kernel takes connections all the same, so NGINX finds nothing wrong with it.
    await staysWithFirst();
  });

  it('keeps them when it is cut off, and finds the other one, since no connection can be made', async () => {
    let took = 0;
    try {
      const gap = await listenWhile(async (ear) => {
        await net.cut('master1');
        took = await foundStandby(ear);
      });
      console.log(`        cut off: nothing heard for ${gap.toFixed(1)} s, the standby after ${took.toFixed(0)} s`);
      expect(gap).to.be.within(3, 9);
    } finally {
      await net.heal('master1');
    }
  });

  it('keeps them when both are killed: the hold file until one returns', async () => {
    let took = 0;
    const gap = await listenWhile(async (ear) => {
      await Promise.all([net.kill('master1'), net.kill('master2')]);
      await ear.hears('hold file');
      await master('master2');
      took = await foundStandby(ear);
    });
    console.log(
      `        both killed: nothing heard for ${gap.toFixed(1)} s, one that is back after ${took.toFixed(0)} s`,
    );
    expect(gap).to.be.below(3);
    expect(took).to.be.below(30);
  });

  it('stays where a source has died, which it does not notice', async () => {
    await listenWhile(async (ear) => {
      await net.host('master1').run('pkill -x ffmpeg; sleep 8');
      await pulledFrom('master1');
      await ear.hears('hold file');
    });
    await staysWithFirst();
  });
});
