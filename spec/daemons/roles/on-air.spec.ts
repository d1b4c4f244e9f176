import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import type { Mount, Network } from '../../../lib/network/network.ts';
import { readStreamFormat, type StreamFormat } from '../../../lib/spec/audio/stream-format.ts';
import { findTone } from '../../../lib/spec/audio/tone.ts';
import { decode } from '../../audio/decode.ts';
import { eventually } from './eventually.ts';
import { renderEveryFormat } from './network.ts';
import { PrivateHost } from './private-host.ts';

const status = 'curl -fsS -m 2 http://127.0.0.1:8000/status-json.xsl';
const errorLog = '/var/log/icecast2/error.log';

/** Warnings that come of what happens on the network, or with any MP3 at all, and not of the configuration. */
const harmless = [
  // Icecast 2.4.4 says this of every stream that is not Ogg.
  /format_get_type Unsupported or legacy stream type: "audio\/(mpeg|aac)"/,
  // The copy of a fallback is not pulled yet in the first second, so it is looked for among the files.
  /source_fallback_file unable to open file "[^"]*\/standby-[^"]*"/,
];

describe('a master, a relay and a studio with rendered files', function () {
  this.timeout(150_000);
  let network: Network;
  let master: PrivateHost;
  let relay: PrivateHost;
  const hosts: PrivateHost[] = [];
  let icecastPid = 0;
  let radioPid = 0;

  before(async function () {
    // Namespaces and the daemons' users are root's to make.
    if (!PrivateHost.possible) this.skip();
    const rendered = await renderEveryFormat();
    network = rendered.network;
    const [masterConfig, relayConfig, studioConfig] = ['master', 'relay', 'studio'].map((name) =>
      rendered.configs.get(name),
    );
    if (!masterConfig || !relayConfig || !studioConfig) throw new Error('a host was not rendered');
    // The studio runs on the master's host: one wire less, and the same files.
    const shared = { ...masterConfig, resources: [...masterConfig.resources, ...studioConfig.resources] };
    master = await PrivateHost.open(shared, '10.77.0.11');
    hosts.push(master);
    relay = await PrivateHost.open(relayConfig, '10.77.0.21');
    hosts.push(relay);
    await master.connect(relay, '10.77.0.11', '10.77.0.21');
  });

  after(async () => {
    for (const host of hosts) await host.close();
  });

  async function warnings(host: PrivateHost): Promise<string[]> {
    const { stdout } = await host.run(`grep -E '\\] (WARN|EROR)' ${errorLog}`);
    return stdout.split('\n').filter((line) => line !== '' && !harmless.some((known) => known.test(line)));
  }

  it('starts Icecast on the master without a warning', async () => {
    icecastPid = await master.icecast();
    const { stdout } = await master.run('cat /run/icecast.out');
    expect(stdout).to.equal('');
    expect(await warnings(master)).to.deep.equal([]);
  });

  it('keeps Icecast running on a reload', async () => {
    const { code } = await master.run(
      `kill -HUP ${icecastPid}; sleep 1.5; kill -0 ${icecastPid} && curl -fsS -m 2 http://127.0.0.1:8000/status-json.xsl`,
    );
    expect(code).to.equal(0);
    expect(await warnings(master)).to.deep.equal([]);
  });

  it('passes liquidsoap --check as a user without rights, in a copy', async () => {
    for (const [tree, script] of [
      ['/etc/liquidsoap', 'radio.liq'],
      ['/etc/studio', 'studio.liq'],
    ]) {
      const { code, stdout, stderr } = await master.run(
        `cp -a ${tree} /run/copy && cd /run/copy && setpriv --reuid liquidsoap --regid liquidsoap --init-groups --no-new-privs liquidsoap --check ${script}; code=$?; rm -rf /run/copy; exit $code`,
      );
      expect(code, stdout + stderr).to.equal(0);
    }
  });

  it('brings every mount on the air', async () => {
    radioPid = await master.liquidsoap();
    for (const mount of network.mounts) {
      await master.until(
        `curl -fsS -m 2 -K- <<'END' | grep -qF '<source mount="${mount.name}">'
url = "http://127.0.0.1:8000/admin/stats?mount=${mount.name}"
user = "admin:${network.station.passwords.admin.reveal().replace(/["\\]/g, '\\$&')}"
END`,
        20,
      );
    }
    const { stdout } = await master.run('ls -l /etc/liquidsoap; ls pwned /etc/liquidsoap/pwned 2>/dev/null');
    expect(stdout).to.not.include('pwned');
  });

  it('tells players what the inventory says, however it is spelt', async () => {
    // Icecast counts a source a moment before it knows its name.
    const shown = network.mounts.filter((mount) => !mount.hidden).length;
    await master.until(`[ $(${status} | grep -o '"server_name"' | wc -l) -eq ${shown} ]`, 10);
    const { stdout } = await master.run(status);
    const { icestats } = JSON.parse(stdout);
    const live = icestats.source.find((source: { listenurl: string }) => source.listenurl.endsWith('/live.mp3'));
    const { name, description, genre, url, location } = network.station;
    expect(live).to.include({ server_name: name, server_description: description, genre, server_url: url });
    expect(icestats.location).to.equal(location);
    const names = icestats.source.map((source: { listenurl: string }) => path.basename(source.listenurl));
    expect(names).to.include('live.mp3').and.not.include('night.mp3').and.not.include('standby-live.mp3');
  });

  it('starts Icecast on the relay without a warning, and pulls every mount', async () => {
    await relay.icecast();
    for (const mount of network.mounts.filter((candidate) => !candidate.hidden)) {
      await relay.until(`curl -fsS -m 2 http://127.0.0.1:8000/status-json.xsl | grep -qF ':8000${mount.name}"'`, 20);
    }
    expect(await warnings(relay)).to.deep.equal([]);
  });

  it('lets a listener of the relay hear the studio through NGINX, in every format', async () => {
    for (const host of [master, relay]) {
      const { code, stderr } = await host.run('nginx -t && nginx');
      expect(code, stderr).to.equal(0);
    }
    // What the unit's RuntimeDirectory makes.
    await master.run('install -d -o liquidsoap -g liquidsoap -m 0750 /run/studio');
    await master.daemon('liquidsoap', 'sh -c "cd /etc/studio && exec liquidsoap studio.liq"', '/run/studio.out');
    const onAir = network.mounts.filter((mount) => mount.sources.includes('studio'));
    const formats = await Promise.all(
      onAir.map((mount) => eventually(`${mount.name} sounds like the studio`, 90, () => hear(mount, 1000))),
    );
    for (const [i, mount] of onAir.entries()) {
      expect(formats[i], mount.name).to.include({
        codec: mount.format,
        samplerate: mount.samplerate,
        channels: mount.channels,
      } satisfies Partial<StreamFormat>);
    }
  });

  /** Listens for a while; the format of what was heard last, if it was a tone of so many Hz. */
  async function hear(mount: Mount, frequency: number): Promise<StreamFormat | undefined> {
    const file = path.join(relay.directory, path.basename(mount.name));
    await relay.run(`curl -s -m 3 -o ${file} http://10.77.0.21${mount.publicPath}`);
    const audio = readFileSync(file);
    const format = readStreamFormat(audio);
    if (format === null) return undefined;
    const tone = findTone(await decode(audio, format));
    return tone !== null && Math.abs(tone.frequency - frequency) < 3 && tone.purity > 0.5 ? format : undefined;
  }

  it('keeps listeners on the air while the programme is away, and takes nobody along when it is back', async () => {
    const names = ['live.mp3', 'low.mp3', 'live.ogg'];
    const files = names.map((name) => path.join(relay.directory, `on-${name}`));
    const paths = ['stream', 'low.mp3', 'live.ogg'];
    await relay.run(
      paths
        .map((name, i) => `curl -s -N -o ${files[i]} http://10.77.0.21/${name} </dev/null >/dev/null 2>&1 &`)
        .join('\n'),
    );
    const listeners = async (host: PrivateHost): Promise<string> => {
      const { stdout } = await host.run(status);
      const sources: { listenurl: string; listeners: number }[] = JSON.parse(stdout).icestats.source;
      const counts = new Map(sources.map((source) => [path.basename(source.listenurl), source.listeners]));
      return names.map((name) => `${name} ${counts.get(name) ?? 0}`).join(', ');
    };
    // On the master the relay listens. The copy of its fallback that /live.mp3 has to itself listens to /low.mp3.
    const all = 'live.mp3 1, low.mp3 2, live.ogg 1';
    const counted = async () => {
      for (const host of hosts) if ((await listeners(host)) !== all) return undefined;
      return all;
    };
    await eventually(`listeners: ${all}`, 10, counted);

    await master.run(`kill ${radioPid}; while kill -0 ${radioPid}; do sleep 0.2; done`);
    const sizes = async () => (await relay.run(`stat -c %s ${files.join(' ')}`)).stdout.trim().split('\n').map(Number);
    await master.until(`[ $(${status} | grep -o '"server_name"' | wc -l) -eq 0 ]`, 20);
    const away = await sizes();
    await eventually('all hear something', 10, async () =>
      (await sizes()).every((size, i) => size > (away[i] ?? 0)) ? true : undefined,
    );

    await master.liquidsoap();
    const shown = network.mounts.filter((mount) => !mount.hidden).length;
    await master.until(`[ $(${status} | grep -o '"server_name"' | wc -l) -eq ${shown} ]`, 20);
    await eventually(`listeners again: ${all}`, 30, counted);
  });
});
