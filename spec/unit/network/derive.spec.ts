import { expect } from 'chai';
import { InvalidInventory } from '../../../lib/inventory/diagnostic.ts';
import { Secret } from '../../../lib/inventory/secret.ts';
import { deriveNetwork } from '../../../lib/network/derive.ts';
import type { Host, Network } from '../../../lib/network/network.ts';
import { type Change, smallNetwork } from './small-network.ts';

async function network(...changes: readonly Change[]): Promise<Network> {
  return deriveNetwork(await smallNetwork(...changes));
}

function host(of: Network, name: string): Host {
  const found = of.hosts.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no host ${name}`);
  return found;
}

describe('deriveNetwork', () => {
  it('puts the primary first, then standbys, relays by tier, studios', async () => {
    const swapped = await network(
      ['role: primary', 'role: standby'],
      ['192.0.2.2, role: standby', '192.0.2.2, role: primary'],
    );
    expect(swapped.hosts.map((h) => h.name)).to.deep.equal([
      'master-2',
      'master-1',
      'eu-1',
      'eu-2',
      'us-1',
      'eu-3',
      'eu-4',
      'eu-5',
      'studio',
    ]);
  });

  it('feeds tier 1 from the primary, and the next tier from the tier above in its region', async () => {
    const small = await network();
    const from = small.hosts.flatMap((h) => (h.kind === 'relay' ? [[h.name, h.from]] : []));
    expect(Object.fromEntries(from)).to.deep.equal({
      'eu-1': 'master-1',
      'eu-2': 'master-1',
      'us-1': 'master-1',
      'eu-3': 'eu-2',
      'eu-4': 'eu-1',
      'eu-5': 'eu-3',
    });
    expect(host(small, 'master-1')).to.deep.include({
      feeds: ['eu-1', 'eu-2', 'us-1'],
      role: 'primary',
      maxListeners: 100,
    });
    expect(host(small, 'master-2')).to.deep.include({ feeds: [] });
    expect(host(small, 'eu-3')).to.deep.include({ feeds: ['eu-5'], tier: 2, maxListeners: 10000 });
  });

  it('obeys `from`', async () => {
    const small = await network(['192.0.2.21, region: us', '192.0.2.21, region: us, from: master-2']);
    expect(host(small, 'master-2')).to.deep.include({ feeds: ['us-1'] });
  });

  it('gives each host the names that listeners may use', async () => {
    const small = await network(['192.0.2.21,', '192.0.2.21, public_name: america.example,']);
    expect(host(small, 'us-1').publicNames).to.deep.equal(['radio.example', 'america.example', 'us-1.radio.example']);
    expect(host(small, 'master-1').publicNames).to.deep.equal(['radio.example', 'master-1.radio.example']);
    expect(host(small, 'studio').publicNames).to.deep.equal(['studio.radio.example']);
  });

  it('sorts hosts into groups, from general to special', async () => {
    const { groups, hosts } = await network();
    expect([...groups.keys()]).to.deep.equal([
      'all',
      'masters',
      'relays',
      'studios',
      'nameservers',
      'directors',
      'eu',
      'us',
      'canary',
      'edge',
    ]);
    expect(groups.get('all')).to.have.length(9);
    expect(groups.get('eu')).to.deep.equal(['master-1', 'eu-1', 'eu-2', 'eu-3', 'eu-4', 'eu-5']);
    expect(groups.get('canary')).to.deep.equal(['master-2', 'us-1', 'eu-4']);
    expect(groups.get('edge')).to.deep.equal(['eu-1', 'eu-2', 'eu-3', 'eu-5']);
    expect(hosts.find((h) => h.name === 'eu-4')?.groups).to.deep.equal(['all', 'relays', 'eu', 'canary']);
    expect(hosts.find((h) => h.name === 'studio')?.groups).to.deep.equal(['all', 'studios']);
  });

  it('has a group of those that answer DNS: servers of their own, masters and relays', async () => {
    const { groups, hosts } = await network(
      ['mounts:', 'nameservers:\n  ns-1: { address: 192.0.2.41, region: us }\nmounts:'],
      ['192.0.2.12, region: eu', '192.0.2.12, region: eu, nameserver: true'],
      ['role: primary', 'role: primary, nameserver: true'],
    );
    expect(groups.get('nameservers')).to.deep.equal(['master-1', 'eu-2', 'ns-1']);
    expect(groups.get('us')).to.deep.equal(['master-2', 'us-1', 'ns-1']);
    const own = hosts.find((h) => h.name === 'ns-1');
    expect(own).to.deep.include({ kind: 'nameserver', region: 'us', publicNames: ['ns-1.radio.example'] });
    expect(own?.groups).to.deep.equal(['all', 'nameservers', 'us', 'canary']);
  });

  it('merges vars: all < region < groups as written < host < --set', async () => {
    const inventory = await smallNetwork(
      ['station:', 'vars: { icecast: { a: all, b: all, c: all, d: all, e: all, f: all } }\nstation:'],
      ['eu: { failover: [us] }', 'eu: { failover: [us], vars: { icecast: { b: eu, c: eu, d: eu, e: eu, f: eu } } }'],
      ['[eu-4, us] }', '[eu-1, eu-4, us], vars: { icecast: { c: canary, d: canary, e: canary, f: canary } } }'],
      ['[relays, "!canary"] }', '[relays], vars: { icecast: { d: edge, e: edge, f: edge } } }'],
      ['192.0.2.11, region: eu', '192.0.2.11, region: eu, vars: { icecast: { e: host, f: host } }'],
    );
    const { hosts } = deriveNetwork(inventory, { set: { icecast: { f: 'set' } } });
    const of = (name: string) => hosts.find((h) => h.name === name)?.vars;
    expect(of('eu-1')).to.deep.equal({ icecast: { a: 'all', b: 'eu', c: 'canary', d: 'edge', e: 'host', f: 'set' } });
    expect(of('studio')).to.deep.equal({ icecast: { a: 'all', b: 'all', c: 'all', d: 'all', e: 'all', f: 'set' } });
  });

  it('merges how to log in: the inventory’s word < the host’s', async () => {
    const small = await network(
      ['station:', 'ssh: { user: deploy, identity_file: keys/deploy, connect_timeout: 5 }\nstation:'],
      ['192.0.2.11,', '192.0.2.11, ssh: { port: 2222, user: root, sudo_password: hush },'],
    );
    expect(host(small, 'eu-2').ssh).to.deep.equal({
      address: '192.0.2.12',
      port: null,
      user: 'deploy',
      identityFile: `${small.inventory.directory}/keys/deploy`,
      jump: null,
      become: null,
      sudoPassword: null,
      connectTimeout: 5,
    });
    const own = host(small, 'eu-1').ssh;
    expect(own).to.include({ address: '192.0.2.11', port: 2222, user: 'root', connectTimeout: 5 });
    expect(own.sudoPassword).to.be.instanceOf(Secret);
    expect(own.sudoPassword?.reveal()).to.equal('hush');
  });

  it('fills in every default of a mount', async () => {
    const { mounts } = await network();
    expect(mounts.map((mount) => mount.name)).to.deep.equal(['/live.mp3', '/low.mp3', '/live.ogg']);
    expect(mounts[2]).to.deep.equal({
      name: '/live.ogg',
      format: 'vorbis',
      contentType: 'audio/ogg',
      bitrate: 128,
      samplerate: 44100,
      channels: 2,
      title: 'Radio Test',
      description: 'Radio Test',
      genre: 'various',
      url: null,
      publicPath: '/live.ogg',
      sources: ['studio', 'phone', 'night'],
      fallback: null,
      hold: { mount: '/hold-live.ogg', local: null, shipped: 'vorbis-44100-2.ogg' },
      maxListeners: null,
      maxListenerDuration: null,
      burstSize: 65536,
      queueSize: 524288,
      hidden: false,
      public: false,
      metadata: true,
      charset: 'UTF-8',
      at: null,
      encoder: null,
      pull: null,
      onDemand: null,
      fallbackOverride: true,
      fallbackWhenFull: false,
      intro: null,
      dumpFile: null,
      sourceTimeout: null,
      metadataInterval: null,
      onlyAsFallback: false,
      type: null,
      subtype: null,
      was: [],
      legacy: [],
      formerPlaylists: [],
      steering: null,
      onConnect: {},
      onDisconnect: {},
      headers: [],
      authentication: null,
    });
    expect(mounts[0]).to.include({ fallback: '/low.mp3', maxListeners: 500, contentType: 'audio/mpeg' });
  });

  it('tells old paths of a mount from those of its playlists', async () => {
    const { mounts } = await network(['128 }', '128, was: [/old, /old.pls], legacy: ["/;", /stream/1, /listen.M3U] }']);
    const [, , ogg] = mounts;
    expect(ogg).to.deep.include({
      was: ['/old'],
      legacy: ['/;', '/stream/1'],
      formerPlaylists: ['/old.pls', '/listen.M3U'],
    });
  });

  it('orders sources by priority, and those of a mount alike', async () => {
    const small = await network(['priority: 1', 'priority: 7'], ['128 }', '128, sources: [studio, phone] }']);
    expect(small.sources.map((source) => source.name)).to.deep.equal(['phone', 'night', 'studio']);
    expect(small.mounts[2]?.sources).to.deep.equal(['phone', 'studio']);
    expect(small.sources[0]).to.deep.include({ user: 'source', buffer: 2, deadAir: { after: 4, below: -50 } });
    expect(small.sources[1]).to.deep.include({
      directory: '/var/lib/radio/night',
      files: [`${small.inventory.directory}/audio/night.mp3`],
    });
  });

  it('is the same for the same inventory', async () => {
    const inventory = await smallNetwork();
    expect(deriveNetwork(inventory)).to.deep.equal(deriveNetwork(inventory));
  });

  it('keeps warnings, and throws all findings where one is an error', async () => {
    const warned = await network(['failover: [us]', 'title: Europe']);
    expect(warned.warnings.map((warning) => warning.code)).to.deep.equal(['plain-secret', 'no-failover']);
    const broken = await smallNetwork(['failover: [us]', 'title: Europe'], ['role: primary', 'role: standby']);
    expect(() => deriveNetwork(broken))
      .to.throw(InvalidInventory)
      .with.property('diagnostics')
      .that.satisfies(
        (all: { code: string }[]) => all.map((d) => d.code).join() === 'plain-secret,no-failover,no-primary',
      );
  });
});
