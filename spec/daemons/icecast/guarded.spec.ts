import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import type { HostConfig } from '../../../lib/roles/render.ts';
import { Workshop } from '../../property/rendered.ts';
import { Icecast } from '../hostile/icecast.ts';
import { needDaemons } from '../hostile/need-daemons.ts';
import { ask, SourceClient } from '../hostile/wire.ts';
import { PrivateHost } from '../roles/private-host.ts';

/** A master with an encoder and a socket with TLS, and a relay, for members only. */
const inventory = (certificate: string) => ({
  station: {
    name: 'Members',
    domain: 'radio.example',
    contact: 'studio@radio.example',
    passwords: { source: 'source-word', relay: 'relay-word', admin: 'admin-word' },
  },
  regions: { eu: {} },
  masters: {
    master: {
      address: '10.9.0.1',
      role: 'primary',
      icecast: { listen: [{ port: 8000 }, { port: 8443, tls: true }], certificate: { file: certificate } },
    },
  },
  relays: { relay: { address: '10.9.0.2', region: 'eu' } },
  mounts: {
    '/members.mp3': {
      format: 'mp3',
      bitrate: 64,
      encoder: { user: 'van', password: 'van-word' },
      authentication: { accounts: { alice: 'alice-word' } },
    },
  },
});

describe('a mount for members, on a master and a relay', function () {
  this.timeout(60_000);
  let workshop: Workshop;
  let hosts: PrivateHost[] = [];
  let master: Icecast;
  let relay: Icecast;
  let encoder: SourceClient | number;

  before(async () => {
    needDaemons('icecast2', 'socat', 'openssl');
    workshop = new Workshop();
    const { configs } = await workshop.render(inventory(workshop.files.certificate));
    const open = (name: string, address: string) => {
      const config = configs.find(({ host }: HostConfig) => host === name);
      if (config === undefined) throw new Error(`${name} was not rendered`);
      return PrivateHost.open(config, address);
    };
    const [first, second] = [await open('master', '10.9.0.1'), await open('relay', '10.9.0.2')];
    hosts = [first, second];
    await first.connect(second, '10.9.0.1', '10.9.0.2');
    master = await Icecast.start(first);
    encoder = await SourceClient.connect(master.socket, '/members.mp3', 'van:van-word', { 'ice-name': 'Members' });
    relay = await Icecast.start(second);
    await relay.stats('/members.mp3', 'admin-word');
  });
  after(async () => {
    if (typeof encoder === 'object') encoder.close();
    await Promise.all(hosts.map((host) => host.close()));
    workshop?.close();
  });

  const status = async (icecast: Icecast, login?: string) =>
    (await ask(icecast.socket, '/members.mp3', { bytes: 1024, ...(login === undefined ? {} : { login }) })).status;

  it('takes the encoder that the mount names', () => {
    expect(encoder).to.be.an('object');
  });

  it('lets nobody listen without an account, on either', async () => {
    expect([await status(master), await status(relay)]).to.deep.equal([401, 401]);
    expect(await status(relay, 'alice:other-word')).to.equal(401);
  });

  it('lets members listen on both: the relay has it, with an account of its own', async () => {
    expect([await status(master, 'alice:alice-word'), await status(relay, 'alice:alice-word')]).to.deep.equal([
      200, 200,
    ]);
  });

  it('shows its status to everybody', async () => {
    expect((await ask(relay.socket, '/status-json.xsl')).status).to.equal(200);
  });

  it('speaks TLS on the other socket of the master, with the certificate', async () => {
    const [host] = hosts;
    const answer = await host?.run(
      'curl -sS -k -m 5 -o /dev/null -w "%{http_code} %{scheme}" https://127.0.0.1:8443/status-json.xsl; curl -s -m 2 http://127.0.0.1:8443/ || echo " nothing else"',
    );
    expect(answer?.stdout.trim()).to.match(/^200 https nothing else$/i);
  });
});
