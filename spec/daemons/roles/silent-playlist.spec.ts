// A playlist whose files may be silent: the next one plays, and where all are, the next source.
import path from 'node:path';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { rendered } from '../hostile/whole-way.ts';
import { PrivateHost } from './private-host.ts';
import { PrivateListener } from './private-listener.ts';

const tone = path.resolve(import.meta.dirname, '../../../inventory/lab/audio/tone-660.mp3');

const inventory = `
station: { name: R, domain: radio.test, contact: on.air@radio.test, passwords: { source: s1, relay: r1, admin: a1 } }
masters: { master: { address: 10.77.0.11, role: primary } }
mounts: { /live.mp3: { format: mp3, bitrate: 64 } }
sources: { night: { kind: playlist, priority: 1, dead_air: { after: 2 } } }
`;

describe('a playlist with dead_air', function () {
  this.timeout(180_000);
  let master: PrivateHost;
  let listener: PrivateListener;

  before(async function () {
    if (!PrivateHost.possible) this.skip();
    const config = (await rendered(inventory)).configs.get('master');
    if (config === undefined) throw new Error('the master was not rendered');
    master = await PrivateHost.open(config, '10.77.0.11');
    // Ten minutes: nobody waits for its end.
    const { code, stderr } = await master.run(`mkdir -p /var/lib/radio/night && cd /var/lib/radio/night &&
ffmpeg -nostdin -loglevel error -f lavfi -i anullsrc=r=44100 -t 600 -b:a 32k 1-silent.mp3 && cp ${tone} 2-tone.mp3`);
    expect(code, stderr).to.equal(0);
    await master.icecast();
    await master.liquidsoap();
    await master.until(`curl -fsS -m 2 http://127.0.0.1:8000/status-json.xsl | grep -qF '/live.mp3"'`, 60);
    listener = await PrivateListener.open(master, 'http://127.0.0.1:8000/live.mp3');
  });

  after(async () => {
    await listener?.close();
    await master?.close();
  });

  it('goes on with the next file where one is silent', async () => {
    await listener.hears(660);
    expect((await master.run('cat /run/radio.out')).stdout).to.include('1-silent.mp3');
  });

  it('is away where all of them are: the next source is heard', async () => {
    await master.run('mv /var/lib/radio/night/2-tone.mp3 /run');
    await listener.hears('hold file');
  });

  it('is back with a file that is not', async () => {
    await master.run('mv /run/2-tone.mp3 /var/lib/radio/night');
    await listener.hears(660);
    expect(await listener.kept()).to.equal(true);
  });
});
