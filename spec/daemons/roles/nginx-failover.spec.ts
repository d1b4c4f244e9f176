// A relay whose NGINX finds another upstream (failover: nginx): what its listeners hear when the first one is killed or
// frozen, or has lost its source, in real NGINX and Icecast.
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { rendered } from '../hostile/whole-way.ts';
import { PrivateHost } from './private-host.ts';

const addresses = { master1: '10.77.0.11', master2: '10.77.0.12', relay: '10.77.0.21' };
type Name = keyof typeof addresses;
const names: readonly Name[] = ['master1', 'master2', 'relay'];

const inventory = `
station: { name: R, domain: radio.test, contact: on.air@radio.test, passwords: { source: s1, relay: r1, admin: a1 } }
regions: { eu: {} }
masters:
  master1: { address: ${addresses.master1}, role: primary }
  master2: { address: ${addresses.master2}, role: standby }
relays: { relay: { address: ${addresses.relay}, region: eu, failover: nginx } }
mounts: { /live.mp3: { format: mp3, bitrate: 128 } }
sources: { studio: { kind: live, priority: 1, password: d1 } }
`;

describe('a relay whose NGINX finds another upstream', function () {
  this.timeout(120_000);
  const hosts = new Map<Name, PrivateHost>();
  const host = (name: Name): PrivateHost => {
    const found = hosts.get(name);
    if (found === undefined) throw new Error(`${name} is not there`);
    return found;
  };
  let icecast = 0;

  before(async function () {
    // Namespaces and the daemons' users are root's to make.
    if (!PrivateHost.possible) this.skip();
    const { configs } = await rendered(inventory);
    for (const name of names) {
      const config = configs.get(name);
      if (config === undefined) throw new Error(`${name} was not rendered`);
      hosts.set(name, await PrivateHost.open(config, addresses[name]));
    }
    for (const master of ['master1', 'master2'] as const) {
      await host('relay').connect(host(master), addresses.relay, addresses[master]);
    }
    await host('master2').icecast();
    await play('master2');
    const { code, stderr } = await host('relay').run('nginx -t -q && nginx');
    expect(code, stderr).to.equal(0);
    await host('relay').icecast();
    await anew();
  });

  after(async () => {
    for (const one of hosts.values()) await one.close();
  });

  /** Silence that never ends, in the name of Liquidsoap. */
  async function play(name: Name): Promise<void> {
    const play = `while :; do head -c 3200 /dev/zero; sleep 0.2; done |
  curl -s -T - -u source:s1 -H "Content-Type: audio/mpeg" http://127.0.0.1:8000/live.mp3`;
    await host(name).daemon('root', `setsid sh -c '${play}'`, '/run/play.out');
    await host(name).until("curl -fsS http://127.0.0.1:8000/status-json.xsl | grep -qF '/live.mp3\"'", 10);
  }

  const pulledFrom = (master: 'master1' | 'master2') =>
    host('relay').until(`ss -Htn state established dst ${addresses[master]}:8000 | grep -q .`, 30);

  /** Begins with the first upstream: NGINX does not return by itself, so the second one is away for a moment. */
  async function anew(): Promise<void> {
    await host('master1').run('pkill -KILL -x "icecast2|curl"; while pgrep -x icecast2 >/dev/null; do sleep 0.1; done');
    icecast = await host('master1').icecast();
    await play('master1');
    // As long as it remembers that the first one was away.
    await host('relay').run(`sleep 6; ss -K dst ${addresses.master2} >/dev/null; kill -HUP $(cat /run/nginx.pid)
pkill -f 'nginx: worker process is shutting down'`);
    await pulledFrom('master1');
    await host('relay').until("curl -fsS http://127.0.0.1:8000/status-json.xsl | grep -qF '/live.mp3\"'", 10);
  }

  /** The longest time, in seconds, in which a listener of the relay gets nothing, and whether he is still there. */
  async function listenWhile(happens: () => Promise<unknown>): Promise<{ gap: number; kept: boolean }> {
    const relay = host('relay');
    await relay.run(`rm -f /run/heard /run/sizes
curl -s -N -o /run/heard http://${addresses.relay}/live.mp3 </dev/null >/dev/null 2>&1 &
sleep 2
{ while :; do echo "$(date +%s%N) $(stat -c %s /run/heard)"; sleep 0.05; done >/run/sizes 2>&1; } </dev/null >/dev/null 2>&1 & echo $! >/run/watch`);
    await happens();
    const { stdout } =
      await relay.run(`sleep 3; pgrep -x curl >/dev/null && echo kept; kill $(cat /run/watch); pkill -x curl
awk '{ if ($2 != size) { if (size != "" && $1 - at > longest) longest = $1 - at; size = $2; at = $1 } } END { print longest / 1e9 }' /run/sizes`);
    const [first = '', second] = stdout.trim().split('\n');
    return { gap: Number(second ?? first), kept: first === 'kept' };
  }

  it('keeps listeners when the first one is killed', async () => {
    const { gap, kept } = await listenWhile(async () => {
      await host('master1').run(`kill -KILL ${icecast}`);
      await pulledFrom('master2');
    });
    console.log(`        killed: nothing heard for ${gap.toFixed(1)} s`);
    expect(kept).to.equal(true);
    expect(gap).to.be.within(0, 3);
  });

  it('keeps them when it is frozen: nothing comes for some seconds, and the hold file after that', async () => {
    await anew();
    const { gap, kept } = await listenWhile(() => host('master1').run(`kill -STOP ${icecast}; sleep 15`));
    console.log(`        frozen: nothing heard for ${gap.toFixed(1)} s`);
    expect(kept).to.equal(true);
    expect(gap).to.be.within(3, 9);
    // Its kernel takes connections all the same, so NGINX finds nothing wrong with it.
    const { stdout } = await host('relay').run(`ss -Htn state established dst ${addresses.master2}:8000`);
    expect(stdout).to.equal('');
  });

  it('stays where a source has died, which it does not notice', async () => {
    await anew();
    const { kept } = await listenWhile(async () => {
      await host('master1').run('pkill -x curl; sleep 8');
      await pulledFrom('master1');
    });
    expect(kept).to.equal(true);
    const { stdout } = await host('relay').run(`ss -Htn state established dst ${addresses.master2}:8000`);
    expect(stdout).to.equal('');
  });
});
