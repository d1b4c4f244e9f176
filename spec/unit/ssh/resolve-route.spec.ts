import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { SshConfig } from '../../../lib/ssh/config.ts';
import { readConfigFile } from '../../../lib/ssh/config-file.ts';
import { type RouteOptions, resolveRoute } from '../../../lib/ssh/resolve-route.ts';
import type { Route } from '../../../lib/ssh/route.ts';
import type { Target } from '../../../lib/ssh/target.ts';

const OPTIONS: RouteOptions = {
  hostKeys: 'strict',
  knownHostsFiles: ['/known'],
  configFile: null,
  agent: '/agent',
  home: '/home/dj',
  user: 'dj',
  commandTimeout: 60,
};

describe('resolveRoute', () => {
  let dir: string;

  before(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'aircheck-route-'));
  });

  after(() => rmSync(dir, { recursive: true }));

  async function resolve(text: string, changes: Partial<Target> = {}): Promise<Route> {
    const file = path.join(dir, 'config');
    writeFileSync(file, text);
    const target: Target = {
      name: 'relay1',
      address: '10.0.0.1',
      port: null,
      user: null,
      identityFile: null,
      jump: null,
      become: null,
      sudoPassword: null,
      connectTimeout: null,
      ...changes,
    };
    return resolveRoute(target, new SshConfig(await readConfigFile(file, '/home/dj')), OPTIONS);
  }

  it('has its defaults', async () => {
    expect(await resolve('')).to.deep.equal({
      address: '10.0.0.1',
      port: 22,
      user: 'dj',
      hostKeys: 'strict',
      hostKeyAlias: null,
      knownHostsFiles: ['/known'],
      identityFiles: ['id_ed25519', 'id_ecdsa', 'id_rsa'].map((name) => ({
        file: `/home/dj/.ssh/${name}`,
        from: 'default',
      })),
      identitiesOnly: false,
      agent: '/agent',
      connectTimeout: 10,
      keepalive: { interval: 5, count: 3 },
      via: null,
    });
  });

  for (const [what, text, target, expected] of [
    ['the name as alias', 'Host relay1\n  Port 7\n  User a\n', {}, { port: 7, user: 'a', address: '10.0.0.1' }],
    ['the address as alias', 'Host 10.0.0.*\n  Port 7\n  User a\n', {}, { port: 7, user: 'a' }],
    [
      'the name before the address',
      'Host 10.*\n  Port 1\n  User a\nHost relay1\n  Port 2\n',
      {},
      { port: 2, user: 'a' },
    ],
    ['Host * for every one', 'Host *\n  User a\n', {}, { user: 'a' }],
    [
      'HostName for an address that is an alias',
      'Host radio\n  HostName 10.9.9.9\n',
      { address: 'radio' },
      { address: '10.9.9.9' },
    ],
    [
      '%h in HostName',
      'Host radio\n  HostName %h.example.org\n',
      { address: 'radio' },
      { address: 'radio.example.org' },
    ],
    [
      'no HostName of a section that has the name only',
      'Host relay1\n  HostName 10.9.9.9\n',
      {},
      { address: '10.0.0.1' },
    ],
    [
      'the inventory before the configuration',
      'Host relay1\n  Port 7\n  User a\n  ConnectTimeout 3\n',
      { port: 8, user: 'b', connectTimeout: 4 },
      { port: 8, user: 'b', connectTimeout: 4 },
    ],
    ['ConnectTimeout', 'ConnectTimeout 3\n', {}, { connectTimeout: 3 }],
    ['HostKeyAlias', 'Host relay1\n  HostKeyAlias radio\n', {}, { hostKeyAlias: 'radio' }],
    ['StrictHostKeyChecking accept-new', 'StrictHostKeyChecking accept-new\n', {}, { hostKeys: 'accept-new' }],
    ['StrictHostKeyChecking no as accept-new', 'StrictHostKeyChecking no\n', {}, { hostKeys: 'accept-new' }],
    ['StrictHostKeyChecking ask as the run has it', 'StrictHostKeyChecking ask\n', {}, { hostKeys: 'strict' }],
    ['IdentityAgent', 'IdentityAgent ~/agent\n', {}, { agent: '/home/dj/agent' }],
    ['IdentityAgent none', 'IdentityAgent none\n', {}, { agent: null }],
    ['IdentityAgent SSH_AUTH_SOCK', 'IdentityAgent SSH_AUTH_SOCK\n', {}, { agent: '/agent' }],
    ['IdentitiesOnly', 'IdentitiesOnly yes\n', {}, { identitiesOnly: true }],
    ['ProxyJump none', 'ProxyJump none\n', {}, { via: null }],
    ['jump none of the inventory', 'ProxyJump bastion\n', { jump: 'none' }, { via: null }],
    ['ProxyCommand none', 'ProxyCommand none\n', {}, { via: null }],
    ['jump none before ProxyCommand', 'ProxyCommand nc\n', { jump: 'none' }, { via: null }],
  ] as const) {
    it(`follows ${what}`, async () => {
      expect(await resolve(text, target)).to.include(expected);
    });
  }

  it('follows ServerAlive settings, but not one that turns it off', async () => {
    expect((await resolve('ServerAliveInterval 30\nServerAliveCountMax 2\n')).keepalive).to.deep.equal({
      interval: 30,
      count: 2,
    });
    expect((await resolve('ServerAliveInterval 0\n')).keepalive).to.deep.equal({ interval: 5, count: 3 });
  });

  it('follows UserKnownHostsFile, with tokens, instead of the files of the run', async () => {
    const route = await resolve('Host relay1\n  UserKnownHostsFile ~/.ssh/%h "/a b"\n');
    expect(route.knownHostsFiles).to.deep.equal(['/home/dj/.ssh/10.0.0.1', '/a b']);
    expect((await resolve('UserKnownHostsFile none\n')).knownHostsFiles).to.deep.equal([]);
  });

  it('tries the key files of the configuration instead of the usual ones', async () => {
    const route = await resolve('Host relay1\n  IdentityFile ~/.ssh/%u\n  IdentityFile /key/%h\n');
    expect(route.identityFiles).to.deep.equal([
      { file: '/home/dj/.ssh/dj', from: 'configured' },
      { file: '/key/10.0.0.1', from: 'configured' },
    ]);
    expect((await resolve('IdentityFile none\n')).identityFiles).to.deep.equal([]);
  });

  it('tries the key file of the inventory alone', async () => {
    const route = await resolve('IdentityFile /other\n', { identityFile: '~/radio' });
    expect(route.identityFiles).to.deep.equal([{ file: '/home/dj/radio', from: 'named' }]);
    expect(route.identitiesOnly).to.equal(true);
  });

  it('goes through hops, each as the configuration has it', async () => {
    const { via } = await resolve('Host b\n  HostName 10.9.9.2\n  Port 2\n  User hop\n', { jump: 'dj@a:1,b' });
    expect(via).to.include({ address: '10.9.9.2', port: 2, user: 'hop' });
    expect(via?.via).to.include({ address: 'a', port: 1, user: 'dj', via: null });
  });

  it('lets only the first hop of a list follow its own ProxyJump', async () => {
    const { via } = await resolve('Host a b\n  ProxyJump outer\n', { jump: 'a,b' });
    expect([via?.address, via?.via?.address, via?.via?.via?.address]).to.deep.equal(['b', 'a', 'outer']);
    expect(via?.via?.via?.via).to.equal(null);
  });

  it('tries the key file of the inventory first on the hops too, and then what they have', async () => {
    const { via } = await resolve('', { jump: 'bastion', identityFile: '/radio' });
    expect(via?.identityFiles.map(({ file }) => file)).to.deep.equal([
      '/radio',
      '/home/dj/.ssh/id_ed25519',
      '/home/dj/.ssh/id_ecdsa',
      '/home/dj/.ssh/id_rsa',
    ]);
    expect(via?.identitiesOnly).to.equal(false);
  });

  it('takes ProxyJump if it comes before ProxyCommand', async () => {
    expect((await resolve('Host relay1\n  ProxyJump bastion\n  ProxyCommand nc\n')).via).to.include({
      address: 'bastion',
    });
  });

  for (const [what, text, kind, message] of [
    [
      'ProxyCommand',
      'User a\nProxyCommand nc %h %p\n',
      'config',
      ':2 sets ProxyCommand for 10.0.0.1, which is not supported',
    ],
    ['ProxyCommand before ProxyJump', 'ProxyCommand nc\nProxyJump a\n', 'config', 'sets ProxyCommand'],
    [
      'ProxyCommand of a hop',
      'Host relay1\n  ProxyJump a\nHost a\n  ProxyCommand nc\n',
      'config',
      ':4 sets ProxyCommand for a',
    ],
    [
      'hops in a circle',
      'Host relay1 10.0.0.1\n  ProxyJump a\nHost a\n  ProxyJump b\nHost b\n  ProxyJump a\n',
      'jump',
      '10.0.0.1 through a through b through a',
    ],
    ['a jump host that goes through itself', 'ProxyJump a\n', 'jump', '10.0.0.1 through a through a'],
    ['a port that is none', 'Port http\n', 'config', 'no valid port for 10.0.0.1: http'],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const error = await resolve(text).catch((reason: unknown) => reason);
      expect(error).to.have.property('kind', kind);
      expect(error).to.have.property('message').that.includes(message);
    });
  }
});
