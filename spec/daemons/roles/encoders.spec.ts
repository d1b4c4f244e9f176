// Encoders that know one address, in real HAProxy, Icecast and Liquidsoap: whoever listens at a relay hears them, also
// when they connect again after the first master died and came back.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import type { HostConfig } from '../../../lib/roles/render.ts';
import { readStreamFormat } from '../../../lib/spec/audio/stream-format.ts';
import { findTone } from '../../../lib/spec/audio/tone.ts';
import { decode } from '../../audio/decode.ts';
import { rendered } from '../hostile/whole-way.ts';
import { eventually } from './eventually.ts';
import { PrivateHost } from './private-host.ts';

const addresses = { master1: '10.77.0.11', master2: '10.77.0.12', relay: '10.77.0.21', director: '10.77.0.61' };
type Name = keyof typeof addresses;
const names: readonly Name[] = ['master1', 'master2', 'relay', 'director'];

const inventory = (failback: string) => `
station: { name: R, domain: radio.test, contact: on.air@radio.test, ${failback} passwords: { source: s1, relay: r1, admin: a1 } }
regions: { eu: {} }
masters:
  master1: { address: ${addresses.master1}, role: primary }
  master2: { address: ${addresses.master2}, role: standby }
relays: { relay: { address: ${addresses.relay}, region: eu } }
directors: { director: { address: ${addresses.director} } }
mounts:
  /live.mp3: { format: mp3, bitrate: 64 }
  /talk.mp3: { format: mp3, bitrate: 64, encoder: { password: e1 } }
sources: { dj: { kind: live, priority: 1, password: d1 } }
`;

/** Seconds. On a busy machine Liquidsoap takes a minute and more to start. */
const SLOW = 150;

/** Hz. */
const sound = { '/live.mp3': 1000, '/talk.mp3': 700 };
type Heard = keyof typeof sound;

describe('encoders that know one address', function () {
  this.timeout(400_000);
  const hosts = new Map<Name, PrivateHost>();
  const host = (name: Name): PrivateHost => {
    const found = hosts.get(name);
    if (found === undefined) throw new Error(`${name} is not there`);
    return found;
  };

  before(async function () {
    // Namespaces and the daemons' users are root's to make.
    if (!PrivateHost.possible) this.skip();
    const { configs } = await rendered(inventory(''));
    for (const name of names) {
      const config = configs.get(name);
      if (config === undefined) throw new Error(`${name} was not rendered`);
      hosts.set(name, await PrivateHost.open(config, addresses[name]));
    }
    for (const [one, other] of [
      ['master1', 'master2'],
      ['master1', 'relay'],
      ['master2', 'relay'],
      ['master1', 'director'],
      ['master2', 'director'],
    ] as const) {
      await host(one).connect(host(other), addresses[one], addresses[other]);
    }
    await Promise.all([start('master1'), start('master2')]);
    await icecast('relay');
    await host('relay').run('nginx -q');
    await Promise.all([proxy('relay'), proxy('director')]);
    await up();
  });

  after(async () => {
    for (const one of hosts.values()) await one.close();
  });

  const loops = new Map<Name, number>();

  /** Starts Icecast, and again whenever it crashes, as its unit does: 2.4.4 does at some of its starts. */
  async function icecast(name: Name): Promise<void> {
    const as = 'setpriv --reuid icecast2 --regid icecast --init-groups --no-new-privs';
    const loop = `setsid sh -c 'while :; do ${as} icecast2 -c /etc/icecast2/icecast.xml; sleep 0.5; done'`;
    loops.set(name, await host(name).daemon('root', loop, '/run/icecast.out'));
    await host(name).until('curl -fsS -m 2 -o /dev/null http://127.0.0.1:8000/status-json.xsl', 20);
  }

  async function start(name: 'master1' | 'master2'): Promise<void> {
    await icecast(name);
    const { code, stderr } = await host(name).run('rm -f /run/nginx.pid; nginx -q');
    expect(code, stderr).to.equal(0);
    await host(name).liquidsoap();
    await proxy(name);
  }

  async function proxy(name: Name): Promise<void> {
    const role = name === 'director' ? 'haproxy-director' : 'haproxy';
    const { code, stdout } = await host(name).run(`pkill -x haproxy; install -d /run/${role} /var/lib/${role}
while pgrep -x haproxy >/dev/null; do sleep 0.1; done; haproxy -c -f /etc/${role}/haproxy.cfg 2>&1`);
    expect(code, stdout).to.equal(0);
    await host(name).daemon('root', `haproxy -W -f /etc/${role}/haproxy.cfg`, '/run/haproxy.out');
  }

  /** As `show stat` of HAProxy has it: whether a server is up where a host takes somebody. */
  const states = (backend: string, server: string, role = 'haproxy') =>
    `echo 'show stat' | socat -t 2 - UNIX-CONNECT:/run/${role}/admin.sock | grep '^${backend},${server},' | cut -d, -f18`;

  /** Waits until everybody knows that both masters are there. */
  async function up(): Promise<void> {
    for (const server of ['master1', 'master2']) {
      for (const backend of ['sources', 'encoders']) {
        await host('master2').until(`[ "$(${states(backend, server)})" = UP ]`, SLOW);
        await host('director').until(`[ "$(${states(backend, server, 'haproxy-director')})" = UP ]`, SLOW);
      }
      await host('relay').until(`[ "$(${states('mount:live.mp3', server)})" = UP ]`, SLOW);
    }
  }

  /** An encoder that connects again whenever it has lost the connection. */
  async function encoder(to: string, mount: Heard): Promise<number> {
    const format = '-ac 2 -c:a libmp3lame -b:a 64k -content_type audio/mpeg -f mp3';
    const tone = `-re -f lavfi -i sine=frequency=${sound[mount]}:sample_rate=44100`;
    const send = `ffmpeg -nostdin -loglevel error ${tone} ${format} icecast://${to}`;
    return host('director').daemon('root', `setsid sh -c 'while :; do ${send}; sleep 1; done'`, '/run/encoder.out');
  }

  const leave = (loop: number) => host('director').run(`kill -- -${loop}`);
  const hangUp = () => host('director').run('pkill -x ffmpeg');

  /** Resolves once somebody who listens at the relay hears the encoder. */
  async function heard(mount: Heard): Promise<void> {
    const file = path.join(host('relay').directory, path.basename(mount));
    await eventually(`the encoder is heard on ${mount}`, SLOW, async () => {
      await host('relay').run(`curl -s -m 3 -o ${file} http://${addresses.relay}${mount}`);
      const audio = readFileSync(file);
      const format = readStreamFormat(audio);
      // What is heard last: what came before is the burst.
      const tone = format === null ? null : findTone(await decode(audio, format));
      const wanted = sound[mount];
      return tone !== null && Math.abs(tone.frequency - wanted) < 3 && tone.purity > 0.5 ? true : undefined;
    });
  }

  /** The master that the relay pulls a mount from. */
  async function pulledFrom(mount: Heard, name: 'master1' | 'master2'): Promise<void> {
    const bytes = `echo 'show stat' | socat -t 2 - UNIX-CONNECT:/run/haproxy/admin.sock | grep '^mount:${mount.slice(1)},${name},' | cut -d, -f5`;
    await host('relay').until(`[ "$(${bytes})" = 1 ]`, SLOW);
  }

  const dies = () =>
    host('master1').run(
      `kill -KILL -- -${loops.get('master1')}; pkill -KILL -x "nginx|liquidsoap|haproxy"
for i in $(seq 50); do pgrep -r R,S,D -x "icecast2|nginx|liquidsoap|haproxy" || break; sleep 0.1; done`,
    );

  async function write(configs: ReadonlyMap<string, HostConfig>, name: Name): Promise<void> {
    const role = name === 'director' ? 'haproxy-director' : 'haproxy';
    const file = configs
      .get(name)
      ?.resources.find((one) => one.kind === 'file' && one.path === `/etc/${role}/haproxy.cfg`);
    if (file?.kind !== 'file' || file.absent === true || !('text' in file.content)) throw new Error(`${name}: no file`);
    await host(name).run(`cat > ${file.path} <<'END'\n${file.content.text}\nEND`);
    await proxy(name);
  }

  it('are heard through a master that does not lead, and through a director', async () => {
    await encoder(`source:e1@${addresses.master2}:8007/talk.mp3`, '/talk.mp3');
    const other = await encoder(`source:d1@${addresses.master2}:8006/dj`, '/live.mp3');
    await Promise.all([heard('/talk.mp3'), heard('/live.mp3')]);
    await leave(other);
    await encoder('source:d1@127.0.0.1:8006/dj', '/live.mp3');
    await heard('/live.mp3');
    await Promise.all([pulledFrom('/talk.mp3', 'master1'), pulledFrom('/live.mp3', 'master1')]);
  });

  it('are heard by a relay that the first master is cut off from: the standby has their sound by way of it', async () => {
    const to = `${addresses.master1}/32`;
    const { code, stderr } = await host('relay').run(
      `ip route show ${to} >/run/way && ip route del ${to} && ip route add blackhole ${to}`,
    );
    expect(code, stderr).to.equal(0);
    await Promise.all([pulledFrom('/talk.mp3', 'master2'), pulledFrom('/live.mp3', 'master2')]);
    await Promise.all([heard('/talk.mp3'), heard('/live.mp3')]);
    await host('relay').run(`ip route del blackhole ${to} && ip route add $(cat /run/way)`);
    await Promise.all([pulledFrom('/talk.mp3', 'master1'), pulledFrom('/live.mp3', 'master1')]);
    await Promise.all([heard('/talk.mp3'), heard('/live.mp3')]);
  });

  it('are heard when the first master dies, when it is back, and when they connect anew', async () => {
    await dies();
    await Promise.all([pulledFrom('/talk.mp3', 'master2'), pulledFrom('/live.mp3', 'master2')]);
    await Promise.all([heard('/talk.mp3'), heard('/live.mp3')]);
    await start('master1');
    await Promise.all([pulledFrom('/talk.mp3', 'master1'), pulledFrom('/live.mp3', 'master1')]);
    await Promise.all([heard('/talk.mp3'), heard('/live.mp3')]);
    await hangUp();
    await Promise.all([heard('/talk.mp3'), heard('/live.mp3')]);
  });

  it('are heard also where relays stay with the standby: it has their sound by way of the first master', async () => {
    const { configs } = await rendered(inventory('failback: stay,'));
    for (const name of names) await write(configs, name);
    await up();
    await heard('/talk.mp3');
    await dies();
    await Promise.all([pulledFrom('/talk.mp3', 'master2'), pulledFrom('/live.mp3', 'master2')]);
    await heard('/talk.mp3');
    await start('master1');
    await up();
    await hangUp();
    await Promise.all([heard('/talk.mp3'), heard('/live.mp3')]);
    await pulledFrom('/live.mp3', 'master2');
  });
});
