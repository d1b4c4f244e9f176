import { expect } from 'chai';
import { dump } from 'js-yaml';
import { after, before, describe, it } from 'mocha';
import type { HostConfig } from '../../../lib/roles/render.ts';
import { PrivateHost } from '../roles/private-host.ts';
import { until } from './icecast.ts';
import { needDaemons } from './need-daemons.ts';
import type { Kind } from './slots.ts';
import { hostileValues, shown } from './values.ts';
import { rendered } from './whole-way.ts';
import { basic, portOf, type Recorded, Recorder, SourceClient } from './wire.ts';

const texts = taken('text');
const passwords = taken('live secret');
const urls = taken('url');
const directories = taken('path');
/** Several of the worst in one, as long as a password may be. */
const worst = passwords
  .filter((value) => /["#\\]/.test(value))
  .join(' ')
  .slice(0, 300)
  .trim();

/** Those that an inventory takes as a kind. */
function taken(kind: Kind): string[] {
  return hostileValues.filter((one) => one.taken.includes(kind)).map(({ value }) => value);
}

/** A mount for each text, a live source for each password, a playlist for each path. */
function inventory(): string {
  const studio = { kind: 'live', priority: 99, user: 'dj', password: worst };
  const live = passwords.map((password, i) => [`live-${i}`, { kind: 'live', priority: i + 1, user: 'dj', password }]);
  const playlists = directories.map((value, i) => [
    `list-${i}`,
    { kind: 'playlist', priority: passwords.length + i + 1, directory: `/var/lib/radio/${value}` },
  ]);
  const mounts = texts.map((text, i) => [
    `/m${i}.mp3`,
    {
      ...{ format: 'mp3', bitrate: 16, samplerate: 22050, channels: 1 },
      ...{ title: text, description: text, genre: text, url: `http://radio.example/${urls[i] ?? ''}` },
    },
  ]);
  return dump({
    lab: { network: '10.9.0.0/24' },
    station: {
      ...{ name: worst, domain: 'radio.example', contact: 'studio@radio.example' },
      passwords: { source: worst, relay: 'usual-relay', admin: 'usual-admin' },
    },
    regions: { eu: {} },
    masters: { master1: { address: '10.9.0.1', role: 'primary' } },
    relays: { relay1: { address: '10.9.0.2', region: 'eu' } },
    studios: { studio1: { address: '10.9.0.3', source: 'studio', plays: { tone: 1000 } } },
    mounts: Object.fromEntries(mounts),
    sources: { ...Object.fromEntries([...live, ...playlists]), studio },
    // So that it says what it makes of the directories.
    vars: { liquidsoap: { log_level: 4 } },
  });
}

const asItself = 'setpriv --reuid liquidsoap --regid liquidsoap --init-groups --no-new-privs';

/** Goes to a copy of a directory that Liquidsoap may write to, so that code in a value would leave its mark. */
function inCopy(tree: string): string {
  return `rm -rf /run/copy && cp -a ${tree} /run/copy && chown -R liquidsoap: /run/copy && cd /run/copy`;
}

describe('hostile values in the scripts of Liquidsoap, which runs them', function () {
  this.timeout(300_000);
  const hosts: PrivateHost[] = [];
  let master: PrivateHost;
  let studio: PrivateHost;
  let harbor = '';
  let received: Recorder;

  before(async () => {
    needDaemons('liquidsoap', 'socat');
    const { configs } = await rendered(inventory());
    master = await open(configs.get('master1'));
    // What it sends to the master's address comes back to itself.
    studio = await open(configs.get('studio1'));
  });

  async function open(config: HostConfig | undefined): Promise<PrivateHost> {
    if (config === undefined) throw new Error('a host was not rendered');
    const host = await PrivateHost.open(config, '10.9.0.1');
    hosts.push(host);
    return host;
  }

  after(async () => {
    received?.close();
    for (const host of hosts) await host.close();
  });

  it('would leave a mark if code in a value ran', async () => {
    const { stdout } = await master.run(`mkdir /run/empty; ${inCopy('/run/empty')}
      echo "x = \\"#{process.read('touch pwned')}\\"" >x.liq; ${asItself} liquidsoap --check x.liq >/dev/null; ls`);
    expect(stdout).to.equal('pwned\nx.liq\n');
  });

  it('passes liquidsoap --check on a master and in a studio, and runs no code', async () => {
    for (const [host, tree, script] of [
      [master, '/etc/liquidsoap', 'radio.liq'],
      [studio, '/etc/studio', 'studio.liq'],
    ] as const) {
      const { code, stdout } = await host.run(`${inCopy(tree)}; ${asItself} liquidsoap --check ${script} 2>&1`);
      expect(stdout).to.equal('');
      expect(code).to.equal(0);
      expect((await host.run('ls /run/copy')).stdout.split('\n'))
        .to.include(script)
        .and.not.include('pwned');
    }
  });

  it('brings every mount on the air', async () => {
    received = await Recorder.open(master, 8000, 'HTTP/1.0 200 OK\r\n\r\n');
    await master.run(inCopy('/etc/liquidsoap'));
    await master.daemon('liquidsoap', 'sh -c "cd /run/copy && exec liquidsoap radio.liq"', '/run/radio.out');
    harbor = await portOf(master, 8005);
    await until(async () => sources(received).length >= texts.length, 200);
    expect(sources(received).map(({ line }) => line)).to.have.members(
      texts.map((_, i) => `SOURCE /m${i}.mp3 HTTP/1.0`),
    );
  });

  for (const [i, text] of texts.entries()) {
    it(`tells Icecast ${shown(text)}`, () => {
      const request = sources(received).find(({ line }) => line.startsWith(`SOURCE /m${i}.mp3 `));
      expect(Object.fromEntries(request?.headers ?? [])).to.include({
        authorization: basic(`source:${worst}`),
        'ice-name': text,
        'ice-description': text,
        'ice-genre': text,
        'ice-url': `http://radio.example/${urls[i] ?? ''}`,
      });
    });
  }

  for (const [i, password] of passwords.entries()) {
    it(`lets a presenter in with ${shown(password)}, and with nothing else`, async () => {
      expect(await SourceClient.connect(harbor, `/live-${i}`, `dj:${password}x`)).to.equal(401);
      const presenter = await SourceClient.connect(harbor, `/live-${i}`, `dj:${password}`);
      expect(presenter).to.be.an.instanceof(SourceClient);
      if (typeof presenter !== 'number') presenter.close();
    });
  }

  it('finds every directory of files', async () => {
    const { stdout } = await master.run('cat /run/radio.out');
    for (const [i, directory] of directories.entries()) {
      expect(stdout, directory).to.include(`[list-${i}:4] Playlist is a directory.`);
    }
  });

  it('sends from a studio with the password and the name as they were written', async () => {
    const heard = await Recorder.open(studio, 8005, 'HTTP/1.0 200 OK\r\n\r\n');
    await studio.run(inCopy('/etc/studio'));
    // What the unit's RuntimeDirectory makes.
    await studio.run('install -d -o liquidsoap -g liquidsoap -m 0750 /run/studio');
    await studio.daemon('liquidsoap', 'sh -c "cd /run/copy && exec liquidsoap studio.liq"', '/run/studio.out');
    await until(async () => sources(heard).length > 0, 30).finally(() => heard.close());
    expect(Object.fromEntries(sources(heard)[0]?.headers ?? [])).to.include({
      authorization: basic(`dj:${worst}`),
      'ice-name': worst,
    });
  });

  it('has run no code', async () => {
    for (const host of hosts) {
      expect((await host.run('find /run /etc /var/lib -name "pwned*"')).stdout).to.equal('');
    }
  });
});

/** The requests of sources; others bring titles. */
function sources({ requests }: Recorder): Recorded[] {
  return requests.filter(({ line }) => line.startsWith('SOURCE '));
}
