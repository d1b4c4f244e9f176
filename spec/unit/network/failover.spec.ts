import { expect } from 'chai';
import { mountsOn } from '../../../lib/network/capacity.ts';
import { deriveNetwork } from '../../../lib/network/derive.ts';
import { pulledOn, upstreamsFor } from '../../../lib/network/icecast/relays.ts';
import type { Network, Relay } from '../../../lib/network/network.ts';
import { eu1, eu3, low, ogg, us1, withKey } from './rules/entries.ts';
import { type Change, smallNetwork } from './small-network.ts';

async function network(...changes: readonly Change[]): Promise<Network> {
  return deriveNetwork(await smallNetwork(...changes));
}

function relay({ hosts }: Network, name: string): Relay {
  const found = hosts.find((host) => host.name === name);
  if (found?.kind !== 'relay') throw new Error(`no relay ${name}`);
  return found;
}

/** Where a relay pulls each mount from. */
function pulls(of: Network, name: string): string[] {
  const host = relay(of, name);
  return mountsOn(of, host).flatMap((mount) => {
    const pulled = pulledOn(of, host, mount);
    return pulled === null ? [] : [`${pulled.server}:${pulled.port}${pulled.mount}`];
  });
}

const second: Change = [
  'us-1: {',
  'eu-6: { address: 192.0.2.16, region: eu }\n  eu-7: { address: 192.0.2.17, region: eu }\n  us-1: {',
];

describe('whom a relay may pull from', () => {
  it('is in tier 1 every master, primary first', async () => {
    const third: Change = ['  master-1:', '  master-0: { address: 192.0.2.9, role: standby }\n  master-1:'];
    const { upstreams, from } = relay(await network(third), 'eu-1');
    expect([from, ...upstreams]).to.deep.equal(['master-1', 'master-1', 'master-0', 'master-2']);
  });

  it('is in other tiers a relay of the tier above in its region, and two more', async () => {
    const of = await network(second);
    for (const name of ['eu-3', 'eu-4']) {
      const { upstreams, from } = relay(of, name);
      expect(upstreams[0]).to.equal(from);
      expect(new Set(upstreams)).to.have.property('size', 3);
      expect(['eu-1', 'eu-2', 'eu-6', 'eu-7']).to.include.members([...upstreams]);
    }
  });

  it('is what `from` says, one or several', async () => {
    const of = await network(withKey(eu3, 'from: [eu-2, master-2]'), withKey(us1, 'from: master-2'));
    expect(relay(of, 'eu-3')).to.deep.include({ from: 'eu-2', upstreams: ['eu-2', 'master-2'] });
    expect(relay(of, 'us-1')).to.deep.include({ upstreams: ['master-2'] });
  });

  it('has room for all of them, and says to each host who may come', async () => {
    const of = await network(withKey(eu3, 'from: [eu-2, eu-1, master-2]'));
    const may = (name: string) =>
      of.hosts.flatMap((host) => (host.name === name && 'mayFeed' in host ? host.mayFeed : []));
    expect(may('eu-1')).to.deep.equal(['eu-3', 'eu-4']);
    expect(may('eu-2')).to.deep.equal(['eu-3', 'eu-4']);
    expect(may('master-2')).to.deep.equal(['eu-1', 'eu-2', 'eu-3', 'us-1']);
    const most = of.hosts
      .filter(({ name }) => name === 'master-1')
      .flatMap((host) => mountsOn(of, host)[0]?.maxListeners);
    expect(most).to.deep.equal([505]);
  });
});

describe('what finds another upstream', () => {
  it('is HAProxy where there are several, and nothing where there is one', async () => {
    const of = await network(withKey(us1, 'from: master-2'));
    expect(relay(of, 'eu-1')).to.deep.include({ failover: 'haproxy', failback: 'return' });
    expect(relay(of, 'us-1')).to.deep.include({ failover: 'none' });
  });

  it('is what the relay says, or else the station', async () => {
    const of = await network(
      ['domain: radio.example', 'domain: radio.example\n  failover: haproxy\n  failback: return'],
      withKey(eu1, 'failover: nginx, failback: stay'),
    );
    expect(relay(of, 'eu-1')).to.deep.include({ failover: 'nginx', failback: 'stay' });
    expect(relay(of, 'us-1')).to.deep.include({ failover: 'haproxy', failback: 'return' });
  });

  it('stays with who took over only where each encoder of the inventory sends to all masters', async () => {
    const phone = 'phone: { kind: live, priority: 2, password: two }';
    const onlyStudios: Change = [`  ${phone}\n`, ''];
    const studio = 'studio: { kind: live, priority: 1, password: one }';
    const accounts: Change = [studio, studio.replace(' }', ', accounts: { ann: { password: x } } }')];
    const failback = async (...changes: Change[]) => relay(await network(...changes), 'us-1').failback;
    expect(await failback(onlyStudios)).to.equal('stay');
    expect(await failback(onlyStudios, accounts)).to.equal('return');
    expect(await failback(['  master-2: { address: 192.0.2.2, role: standby, region: us }\n', ''])).to.equal('stay');
    expect(await failback(withKey(us1, 'failover: nginx'))).to.equal('stay');
    expect(await failback(['domain: radio.example', 'domain: radio.example\n  failback: stay'])).to.equal('stay');
  });

  it('is on the relay itself, so that Icecast keeps its configuration whoever leads', async () => {
    const of = await network();
    const all = ['/live.mp3', '/low.mp3', '/live.ogg'].map((mount) => `127.0.0.1:8010${mount}`);
    expect(pulls(of, 'eu-1')).to.deep.equal(all);
    const swapped = await network(
      ['role: primary', 'role: standby'],
      ['192.0.2.2, role: standby', '192.0.2.2, role: primary'],
    );
    expect(pulls(swapped, 'eu-1')).to.deep.equal(all);
    expect(relay(swapped, 'eu-1').upstreams).to.deep.equal(['master-2', 'master-1']);
  });

  it('knows of each mount who has it', async () => {
    const changes = [withKey(ogg, 'at: eu-2, encoder: { password: enc }'), withKey(eu3, 'from: [eu-1, eu-2]')];
    const of = await network(...changes);
    const mount = of.mounts.find(({ name }) => name === '/live.ogg');
    if (mount === undefined) throw new Error('no mount');
    expect(upstreamsFor(of, relay(of, 'eu-3'), mount).map(({ name }) => name)).to.deep.equal(['eu-2']);
    expect(pulls(of, 'eu-3')).to.include('127.0.0.1:8010/live.ogg');
  });

  it('takes each channel from the master that it names first', async () => {
    const of = await network(withKey(ogg, 'at: [master-2, master-1]'), withKey(low, 'at: master-2'), [
      'fallback: /low.mp3, ',
      '',
    ]);
    const from = of.mounts.map((mount) =>
      upstreamsFor(of, relay(of, 'eu-1'), mount)
        .map(({ name }) => name)
        .join(' '),
    );
    expect(from).to.deep.equal(['master-1 master-2', 'master-2', 'master-2 master-1']);
    const played = of.hosts
      .filter(({ kind }) => kind === 'master')
      .map((host) => mountsOn(of, host).map(({ name }) => name));
    expect(played).to.deep.equal([
      ['/live.mp3', '/live.ogg'],
      ['/live.mp3', '/low.mp3', '/live.ogg'],
    ]);
  });

  it('is not NGINX for a mount that some upstreams have not: it cannot tell mounts apart', async () => {
    const changes = [withKey(ogg, 'at: eu-2, encoder: { password: enc }')];
    const of = await network(...changes, withKey(eu3, 'from: [eu-1, eu-2], failover: nginx'));
    expect(pulls(of, 'eu-3')).to.deep.equal([
      '127.0.0.1:8011/live.mp3',
      '127.0.0.1:8011/low.mp3',
      '192.0.2.12:8000/live.ogg',
    ]);
  });
});
