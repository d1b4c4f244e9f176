import { expect } from 'chai';
import { describe, it } from 'mocha';
import { Secret } from '../../../../lib/inventory/secret.ts';
import { hostSurroundings } from '../../../../lib/roles/context/context.ts';
import { mountIds } from '../../../../lib/roles/context/mounts.ts';
import { inventory, inWorld } from '../world.ts';

/** What the templates of a host see, as plain data. */
function seenBy(name: string, files: Record<string, string> = {}): Promise<Record<string, unknown>> {
  return inWorld(files, ({ network }) => {
    const host = network.hosts.find((candidate) => candidate.name === name);
    if (host === undefined) throw new Error(`there is no ${name}`);
    return Object.fromEntries(hostSurroundings(network, host).variables);
  });
}

/** Every undefined that can be reached. */
function undefinedIn(value: unknown, at = ''): string[] {
  if (value === undefined) return [at];
  if (typeof value !== 'object' || value === null || value instanceof Secret) return [];
  return Object.entries(value).flatMap(([key, item]) => undefinedIn(item, `${at}.${key}`));
}

describe('what templates see', () => {
  it('is never undefined', async () => {
    for (const host of ['m1', 'eu1', 'st']) expect(undefinedIn(await seenBy(host))).to.deep.equal([]);
  });

  it('has the same names on every host', async () => {
    const [master, relay, studio] = await Promise.all(['m1', 'eu1', 'st'].map((host) => seenBy(host)));
    expect(Object.keys(relay ?? {})).to.deep.equal(Object.keys(master ?? {}));
    expect(Object.keys(studio ?? {})).to.deep.equal(Object.keys(master ?? {}));
  });

  it('on a relay', async () => {
    const seen = await seenBy('eu1');
    expect(seen.host).to.deep.equal({
      name: 'eu1',
      kind: 'relay',
      address: '10.0.0.11',
      public_names: ['radio.test', 'eu1.radio.test'],
      region: 'eu',
      groups: ['all', 'relays', 'eu'],
      tier: 1,
      role: null,
      max_listeners: 10000,
    });
    expect(seen.upstream).to.deep.equal({ name: 'm1', address: '10.0.0.1', port: 8000 });
    expect(seen).to.deep.include({ downstream: [], studio: null, vars: {}, users: [] });
  });

  it('on a master', async () => {
    const seen = await seenBy('m1');
    expect(seen.host).to.include({ kind: 'master', role: 'primary', tier: null, region: null });
    expect(seen.upstream).to.equal(null);
    expect(seen.downstream).to.deep.equal(seen.relays);
  });

  it('shares what all hosts see alike', async () => {
    await inWorld({}, ({ network }) => {
      const seen = network.hosts.map((host) => hostSurroundings(network, host).variables);
      for (const name of ['station', 'hosts', 'masters', 'relays', 'studios', 'sources']) {
        expect(new Set(seen.map((variables) => variables.get(name))).size, name).to.equal(1);
      }
    });
  });

  it('in a studio', async () => {
    const seen = await seenBy('st');
    expect(seen).to.deep.include({
      studio: { source: 'studio', plays: { tone: 440, device: null } },
      mounts: [],
      upstream: null,
      downstream: [],
      limits: { clients: 0, sources: 0, queue_size: 524288, burst_size: 65536 },
      icecast: null,
    });
  });

  it('of mounts', async () => {
    const { mounts } = await seenBy('eu1');
    expect(mounts).to.deep.equal([
      {
        name: '/live.mp3',
        id: 'live-mp3',
        format: 'mp3',
        content_type: 'audio/mpeg',
        bitrate: 128,
        samplerate: 44100,
        channels: 2,
        title: 'Radio',
        description: 'Radio',
        genre: 'various',
        url: null,
        public_path: '/live.mp3',
        fallback: null,
        hold: { mount: '/hold-live.mp3', local: null, shipped: 'mp3-44100-2.mp3' },
        was: [],
        legacy: [],
        playlists: [],
        rate: 48_000,
        beyond: { max_bandwidth: null, hijack: null, dump_size: null, dump_time: null, history: null },
        max_listeners: null,
        max_listener_duration: null,
        burst_size: 65536,
        queue_size: 524288,
        hidden: false,
        public: false,
        metadata: true,
        charset: 'UTF-8',
        sources: ['studio', 'night'],
        played: false,
        relay: {
          server: '127.0.0.1',
          port: 8010,
          mount: '/live.mp3',
          user: 'relay',
          password: new Secret('relay-pw-22'),
          metadata: true,
          on_demand: false,
          others: [],
        },
        encoder: null,
        standby: null,
        fallback_override: true,
        fallback_when_full: false,
        intro: null,
        dump_file: null,
        source_timeout: null,
        metadata_interval: null,
        only_as_fallback: false,
        closed: false,
        type: null,
        subtype: null,
        on_connect: null,
        on_disconnect: null,
        headers: [],
        authentication: null,
      },
    ]);
  });

  it('of sources', async () => {
    const { sources } = await seenBy('m1');
    const [studio, night] = Array.isArray(sources) ? sources : [];
    expect(studio.password).to.be.instanceOf(Secret);
    expect({ ...studio, password: studio.password.reveal() }).to.deep.equal({
      name: 'studio',
      kind: 'live',
      priority: 1,
      user: 'source',
      password: 'studio-pw-4',
      accounts: [],
      buffer: 2,
      dead_air: { after: 4, below: -50 },
      directory: null,
      from: null,
      files: [],
    });
    expect(night).to.deep.include({ kind: 'playlist', user: null, password: null, directory: '/var/lib/radio/night' });
  });

  it('of files of a playlist: names that need no quotes, each once', async () => {
    const files = ['a.mp3', 'My Song (live).mp3', 'x/My Song (live).mp3', 'Été.ogg', 'été/a.mp3'];
    const said = inventory.replace('priority: 2}', `priority: 2, files: ${JSON.stringify(files)}}`);
    const audio = Object.fromEntries(files.map((file) => [`inventory/${file}`, 'sound']));
    const { sources } = await seenBy('m1', { 'inventory/all.yml': said, ...audio });
    const [, night] = Array.isArray(sources) ? sources : [];
    expect(night.files.map((file: { path: string }) => file.path)).to.deep.equal([
      '/var/lib/radio/night/a.mp3',
      '/var/lib/radio/night/My-Song-live-.mp3',
      '/var/lib/radio/night/My-Song-live--2.mp3',
      '/var/lib/radio/night/E-te-.ogg',
      '/var/lib/radio/night/a-2.mp3',
    ]);
  });

  it('of users: those of this host', async () => {
    const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBjWXLjylVrOltXTamfOA5xcb/2SkHgiA1lp42VWrBvx a@b';
    const users = `users:\n  kim: {sudo: true, authorized_keys: ["${key}"]}\n  lee: {hosts: masters, absent: true}\n`;
    const files = { 'inventory/users.yml': users };
    expect((await seenBy('m1', files)).users).to.deep.equal([
      { name: 'kim', authorized_keys: [key], sudo: true, shell: '/bin/bash', absent: false },
      { name: 'lee', authorized_keys: [], sudo: false, shell: '/bin/bash', absent: true },
    ]);
    expect((await seenBy('eu1', files)).users).to.have.length(1);
  });
});

describe('the ids of mounts', () => {
  it('are words, and each is its own', async () => {
    await inWorld({}, ({ network: { mounts } }) => {
      const [mount] = mounts;
      if (mount === undefined) throw new Error('there is a mount');
      const named = ['/live.mp3', '/live-mp3', '/Low_64.ogg', '/live_mp3'].map((name) => ({ ...mount, name }));
      expect([...mountIds(named).values()]).to.deep.equal(['live-mp3', 'live-mp3-2', 'Low-64-ogg', 'live-mp3-3']);
    });
  });
});
