// Settings as an inventory writes them, on a master and a relay that are rendered from it, with real Icecasts and real
// sound. What the elements do by themselves stands in reload/rows.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { after, afterEach, before, describe, it } from 'mocha';
import { readStreamFormat } from '../../../lib/spec/audio/stream-format.ts';
import { findTone } from '../../../lib/spec/audio/tone.ts';
import { decode } from '../../audio/decode.ts';
import { Workshop } from '../../property/rendered.ts';
import { needDaemons } from '../hostile/need-daemons.ts';
import { PrivateListener } from '../roles/private-listener.ts';
import { Hosts, SLOW, tones } from './as-written/hosts.ts';

describe('settings as an inventory writes them, on a master and a relay', function () {
  this.timeout(120_000);
  let workshop: Workshop;
  let hosts: Hosts;
  let endStream: () => Promise<unknown>;
  let endTalk: () => Promise<unknown>;
  const listeners: PrivateListener[] = [];

  before(async () => {
    needDaemons('icecast2', 'nginx', 'ffmpeg', 'openssl');
    workshop = new Workshop();
    hosts = await Hosts.open(workshop.files);
    await Promise.all((['outside', 'master', 'relay'] as const).map((name) => hosts.at(name).icecast()));
    await hosts.play('outside', '/jazz.mp3', 'source:j9');
    await hosts.play('master', '/low.mp3', 'source:e2');
    await hosts.playAsShoutcast(8021, 'b1', '/booth.mp3');
    endStream = await hosts.playAsShoutcast(8010, 's1', '/stream');
    await hosts.onAir('relay', '/jazz.mp3', '/low.mp3', '/booth.mp3', '/stream', '/pause.mp3');
  });

  afterEach(async () => {
    for (const listener of listeners.splice(0)) await listener.close();
  });

  after(async () => {
    await hosts?.close();
    workshop?.close();
  });

  let number = 0;
  /** Somebody who listens at the relay's Icecast. */
  const listen = async (mount: string) => {
    number += 1;
    const listener = await PrivateListener.open(hosts.at('relay'), `http://127.0.0.1:8000${mount}?${number}`);
    listeners.push(listener);
    return listener;
  };
  /** As many as may listen to the programme at once. */
  const four = async () => {
    await hosts.nobodyListens('/talk.mp3');
    const all: PrivateListener[] = [];
    while (all.length < 4) all.push(await listen('/talk.mp3'));
    await Promise.all(all.map((listener) => listener.hears(tones['/talk.mp3'])));
    return all;
  };
  const programs = (name: 'master' | 'relay') => hosts.says(name, 'cat /var/log/icecast2/programs');
  const ranOn = (name: 'master' | 'relay', line: string) =>
    hosts.at(name).until(`grep -qxF '${line}' /var/log/icecast2/programs`, SLOW);

  it('on_connect: one program where the source comes in, another where it is relayed', async () => {
    endTalk = await hosts.play('master', '/talk.mp3', 'van:e1');
    await ranOn('master', 'source-came /talk.mp3');
    await ranOn('relay', 'relay-came /talk.mp3');
    expect([await programs('master'), await programs('relay')]).to.deep.equal([
      'source-came /talk.mp3',
      'relay-came /talk.mp3',
    ]);
  });

  it('mirror and relaying: everything: what a server outside has is heard on the relay', async () => {
    await (await listen('/jazz.mp3')).hears(tones['/jazz.mp3']);
  });

  it('mirror: what listeners log in to stays away, since Icecast logs in for the list alone', async () => {
    await hosts.at('master').until("grep -q '/family.mp3 (Authentication Required)' /var/log/icecast2/error.log", SLOW);
    expect(await hosts.says('master', 'curl -s http://127.0.0.1:8000/status-json.xsl')).to.not.include('/family.mp3');
  });

  it('default_mount: its limit holds for what is not in the inventory', async () => {
    await hosts.nobodyListens('/jazz.mp3');
    const [one, other] = [await listen('/jazz.mp3'), await listen('/jazz.mp3')];
    await Promise.all([one.hears(tones['/jazz.mp3']), other.hears(tones['/jazz.mp3'])]);
    expect(await hosts.status('relay', 'relay', '/jazz.mp3')).to.equal('403');
  });

  it('shoutcast_mount: an encoder plays on it by the next port, with the password of the mount', async () => {
    await (await listen('/booth.mp3')).hears(tones['/booth.mp3']);
    expect(await hosts.welcome(8021, 'b1')).to.equal('OK2');
    expect(await hosts.welcome(8021, 's1')).to.equal('');
  });

  it('shoutcast_mount: it tells titles by the port itself', async () => {
    const update = 'http://127.0.0.1:8020/admin.cgi?pass=b1&mode=updinfo&song=On+the+road';
    expect(await hosts.says('master', `curl -s -o /dev/null -w '%{http_code}' '${update}'`)).to.equal('200');
    await hosts
      .at('relay')
      .until('curl -fsS -m 2 http://127.0.0.1:8000/status-json.xsl | grep -qF \'"title":"On the road"\'', SLOW);
  });

  it('intro: it is what is heard first', async () => {
    const intro = readFileSync(workshop.files.intro);
    const file = path.join(hosts.at('relay').directory, 'begin.mp3');
    await hosts.says('relay', `curl -s -m 2 -o ${file} http://127.0.0.1:8000/booth.mp3`);
    expect(readFileSync(file).subarray(0, intro.length).equals(intro)).to.equal(true);
  });

  it('shoutcast: an encoder plays on /stream, with the password of the station; default_mount: when it has gone, its fallback is heard', async () => {
    const listener = await listen('/stream');
    await listener.hears(tones['/stream']);
    expect(await hosts.welcome(8010, 'b1')).to.equal('');
    await endStream();
    await listener.hears(tones['/jazz.mp3']);
    expect(await listener.kept()).to.equal(true);
  });

  it('pull of the root of a server, only_as_fallback: nobody can choose it', async () => {
    expect(await hosts.status('relay', 'relay', '/pause.mp3')).to.equal('403');
    const { code, stdout } = await hosts.at('relay').run('{ nginx -t -q && nginx; } 2>&1');
    expect(code, stdout).to.equal(0);
    const asked = ['/talk.mp3', '/low.mp3', '/pause.mp3', '/standby-talk.mp3'];
    const statuses = await Promise.all(asked.map((mount) => hosts.status('relay', 'relay', mount, 80)));
    expect(statuses).to.deep.equal(['200', '404', '404', '404']);
  });

  it('fallback_when_full: whoever is one too many hears the fallback', async () => {
    await four();
    await (await listen('/talk.mp3')).hears(tones['/low.mp3']);
  });

  it('dump_file: what comes in is written, where it comes in', async () => {
    const [dump] = (await hosts.says('master', 'ls /var/lib/recorded/*')).split('\n');
    expect(dump).to.match(/^\/var\/lib\/recorded\/talk-20\d\d\.mp3$/);
    const size = async () => Number(await hosts.says('master', `stat -c %s ${dump}`));
    const before = await size();
    await hosts.at('master').until(`[ $(stat -c %s ${dump}) -gt $((${before} + 16000)) ]`, SLOW);
    const file = path.join(hosts.at('master').directory, 'dump.mp3');
    await hosts.says('master', `cp ${dump} ${file}`);
    const audio = readFileSync(file).subarray(-24_000);
    const format = readStreamFormat(audio);
    const tone = format === null ? null : findTone(await decode(audio, format));
    expect(tone?.frequency).to.be.closeTo(tones['/talk.mp3'], 3);
    expect(await hosts.says('relay', 'ls /var/lib/recorded')).to.equal('');
  });

  it('several_logins: an account listens once, or as often as it likes', async () => {
    const again = async (mount: string) => {
      const url = `http://ann:ann-word@127.0.0.1:8000${mount}`;
      const first = await PrivateListener.open(hosts.at('outside'), url);
      try {
        await first.hears(tones['/jazz.mp3']);
        return await hosts.status('outside', 'outside', mount, 8000, '-u ann:ann-word');
      } finally {
        await first.close();
      }
    };
    expect(await again('/member.mp3')).to.equal('401');
    expect(await again('/family.mp3')).to.equal('200');
    expect(await hosts.status('outside', 'outside', '/family.mp3')).to.equal('401');
  });

  it('deny: who is on the list is refused, and nobody else', async () => {
    expect(await hosts.status('outside', 'master', '/status-json.xsl')).to.equal('');
    expect(await hosts.status('relay', 'master', '/status-json.xsl')).to.equal('200');
  });

  it('allow: who is on the list is let in, the host itself, and nobody else', async () => {
    expect(await hosts.status('outside', 'relay', '/status-json.xsl')).to.equal('200');
    expect(await hosts.status('relay', 'relay', '/status-json.xsl')).to.equal('200');
    expect(await hosts.status('master', 'relay', '/status-json.xsl')).to.equal('');
  });

  it('ciphers: TLS 1.2 has no others; TLS 1.3 has its own', async () => {
    const offered = async (options: string) =>
      hosts.says(
        'master',
        `openssl s_client -connect 127.0.0.1:8443 ${options} </dev/null 2>/dev/null | grep -o 'Cipher is .*'`,
      );
    expect(await offered('-tls1_2')).to.equal('Cipher is ECDHE-ECDSA-AES256-GCM-SHA384');
    expect(await offered('-tls1_2 -cipher ECDHE-ECDSA-AES128-GCM-SHA256')).to.equal('Cipher is (NONE)');
    expect(await offered('-tls1_3 -ciphersuites TLS_AES_128_GCM_SHA256')).to.equal('Cipher is TLS_AES_128_GCM_SHA256');
  });

  it('web_root: it begins with what the package has, and holds what else is to be served', async () => {
    await hosts.says('master', 'echo own >/var/lib/radio/web/own.txt; echo other >/usr/share/icecast2/web/other.txt');
    expect(await hosts.says('master', 'curl -s -m 8 http://127.0.0.1:8000/own.txt')).to.equal('own');
    expect(await hosts.status('master', 'master', '/style.css')).to.equal('200');
    expect(await hosts.status('master', 'master', '/other.txt')).to.equal('404');
  });

  it('default_mount: with a fallback whatever else is asked for is that, files as well', async () => {
    await hosts.says('relay', 'echo own >/var/lib/radio/web/own.txt');
    await (await listen('/own.txt')).hears(tones['/jazz.mp3']);
  });

  it('on_disconnect: one program where the source has gone, another where the relay has ended; no listener is lost', async () => {
    const listening = await four();
    await endTalk();
    await ranOn('master', 'source-went /talk.mp3');
    await Promise.all(listening.map((listener) => listener.hears(tones['/low.mp3'])));
    await hosts.at('master').run('pkill -KILL -x icecast2');
    await ranOn('relay', 'relay-went /talk.mp3');
    // The copy of the fallback takes all of them, whatever limit `default_mount` has for others.
    await Promise.all(listening.map((listener) => listener.hears('hold file')));
    expect(await Promise.all(listening.map((listener) => listener.kept()))).to.deep.equal([true, true, true, true]);
    expect((await programs('master')).split('\n')).to.deep.equal(['source-came /talk.mp3', 'source-went /talk.mp3']);
    // While the master has a fallback for it, the relay may end and come again.
    expect((await programs('relay')).split('\n').slice(0, 2)).to.deep.equal([
      'relay-came /talk.mp3',
      'relay-went /talk.mp3',
    ]);
  });
});
