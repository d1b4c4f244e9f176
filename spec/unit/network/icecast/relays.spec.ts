import { expect } from 'chai';
import { mountsOn } from '../../../../lib/network/capacity.ts';
import { deriveNetwork } from '../../../../lib/network/derive.ts';
import { allowedOn } from '../../../../lib/network/icecast/allowed.ts';
import { hasIcecast } from '../../../../lib/network/icecast/has-icecast.ts';
import { everythingOn, pulledOn } from '../../../../lib/network/icecast/relays.ts';
import type { Network } from '../../../../lib/network/network.ts';
import { eu1, eu3, live, low, ogg, withKey } from '../rules/entries.ts';
import { type Change, smallNetwork } from '../small-network.ts';

async function network(...changes: readonly Change[]): Promise<Network> {
  return deriveNetwork(await smallNetwork(...changes));
}

/** Each relay pulls from its upstream itself. */
const direct: Change = ['domain: radio.example', 'domain: radio.example\n  failover: none'];

/** As in `eu-1: 192.0.2.1:8000/live.mp3`, for each mount that the host pulls. */
function pulls(network: Network, name: string): string[] {
  const host = network.hosts.find((candidate) => candidate.name === name);
  if (host === undefined) throw new Error(`there is no ${name}`);
  return mountsOn(network, host).flatMap((mount) => {
    const pulled = pulledOn(network, host, mount);
    return pulled === null
      ? []
      : [`${pulled.server}:${pulled.port}${pulled.mount}${pulled.onDemand ? ' on demand' : ''}`];
  });
}

function server(network: Network, name: string) {
  const host = network.hosts.find((candidate) => candidate.name === name);
  if (host === undefined || !hasIcecast(host)) throw new Error(`${name} has no Icecast`);
  return host;
}

describe('what a server pulls', () => {
  it('is nothing on a master, and each mount on a relay', async () => {
    const small = await network(direct);
    expect(pulls(small, 'master-1')).to.deep.equal([]);
    const all = ['/live.mp3', '/low.mp3', '/live.ogg'];
    expect(pulls(small, 'eu-1')).to.deep.equal(all.map((mount) => `192.0.2.1:8000${mount}`));
    expect(pulls(small, 'eu-5')).to.deep.equal(all.map((mount) => `192.0.2.13:8000${mount}`));
  });

  it('comes from the first socket of the upstream that others reach without TLS', async () => {
    const sockets = '{ port: 8443, tls: true }, { port: 8001, address: 127.0.0.1 }, { port: 8002, address: 10.0.0.3 }';
    const small = await network(
      direct,
      withKey(eu3, `icecast: { certificate: { file: radio.pem }, listen: [${sockets}] }`),
      ['eu: { failover: [us] }', 'eu: { failover: [us], icecast: { listen: [{ port: 9000, address: 0.0.0.0 }] } }'],
    );
    expect(pulls(small, 'eu-5')[0]).to.equal('10.0.0.3:8002/live.mp3');
    expect(pulls(small, 'eu-1')[0]).to.equal('192.0.2.1:9000/live.mp3');
  });

  it('is pulled on demand as the mount says, or else the server', async () => {
    const small = await network(withKey(eu1, 'icecast: { on_demand: true }'), withKey(low, 'on_demand: false'), [
      ogg,
      ogg.replace(' }', ', on_demand: true }'),
    ]);
    const demand = (name: string) => pulls(small, name).map((pulled) => pulled.endsWith(' on demand'));
    expect(demand('eu-1')).to.deep.equal([true, false, true]);
    expect(demand('us-1')).to.deep.equal([false, false, true]);
  });

  it('is one list, where it pulls everything', async () => {
    const mirror = 'icecast: { mirror: { server: partner.example, port: 80, user: us, password: m } }';
    const small = await network(direct, withKey(eu1, 'icecast: { relaying: everything }'), [
      'role: standby, region: us',
      `role: standby, region: us, ${mirror}`,
    ]);
    expect(pulls(small, 'eu-1')).to.deep.equal([]);
    expect(everythingOn(small, server(small, 'eu-1'))).to.include({ server: '192.0.2.1', port: 8000, user: 'relay' });
    expect(everythingOn(small, server(small, 'master-2'))).to.include({
      server: 'partner.example',
      port: 80,
      user: 'us',
    });
    expect(everythingOn(small, server(small, 'us-1'))).to.equal(null);
  });

  it('is a mount from outside at the masters, and from there on as any other', async () => {
    const small = await network(
      direct,
      withKey(ogg, 'pull: { server: other.example, port: 81, mount: /, on_demand: true }'),
    );
    expect(pulls(small, 'master-2')).to.deep.equal(['other.example:81/ on demand']);
    expect(pulls(small, 'us-1')).to.include('192.0.2.1:8000/live.ogg');
  });

  it('is a mount that comes in at a relay only where that is the upstream', async () => {
    const encoder = 'at: eu-3, encoder: { password: enc }';
    const small = await network(withKey(ogg, encoder));
    const has = small.hosts.filter((host) => mountsOn(small, host).some(({ name }) => name === '/live.ogg'));
    expect(has.map(({ name }) => name)).to.deep.equal(['eu-3', 'eu-5']);
    expect(pulls(small, 'eu-3')).to.have.length(2);
    expect(pulls(small, 'eu-5')).to.include('192.0.2.13:8000/live.ogg');
  });
});

describe('the addresses that may reach Icecast', () => {
  it('are all, unless some are named', async () => {
    const small = await network();
    expect(allowedOn(small, server(small, 'eu-3'))).to.equal(null);
  });

  it('are with those that are named the host itself, and the relays that pull from it', async () => {
    const small = await network(
      ['station:', 'icecast: { allow: [198.51.100.1] }\nstation:'],
      [live, live.replace(' }', ', hidden: true }')],
    );
    const own = ['127.0.0.1', '::1'];
    expect(allowedOn(small, server(small, 'eu-3'))).to.deep.equal([...own, '192.0.2.13', '192.0.2.15', '198.51.100.1']);
    expect(allowedOn(small, server(small, 'master-2'))).to.include.members(['192.0.2.2', '192.0.2.11', '192.0.2.21']);
  });
});
