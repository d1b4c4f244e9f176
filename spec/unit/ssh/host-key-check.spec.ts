import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { HostKeyCheck } from '../../../lib/ssh/host-key-check.ts';
import { KnownHostsFiles } from '../../../lib/ssh/known-hosts-files.ts';
import type { Route } from '../../../lib/ssh/route.ts';
import { keyPair } from './keys.ts';

describe('HostKeyCheck', () => {
  let dir: string;
  let file: string;
  const key = keyPair();

  beforeEach(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'aircheck-check-'));
    file = path.join(dir, 'known_hosts');
  });

  afterEach(() => rmSync(dir, { recursive: true }));

  function route(changes: Partial<Route> = {}): Route {
    return {
      address: '10.0.0.1',
      port: 22,
      user: 'root',
      hostKeys: 'accept-new',
      hostKeyAlias: null,
      knownHostsFiles: [file],
      identityFiles: [],
      identitiesOnly: false,
      agent: null,
      connectTimeout: 10,
      keepalive: { interval: 5, count: 3 },
      via: null,
      ...changes,
    };
  }

  it('writes a new key down only after the host has proved it', async () => {
    const check = await HostKeyCheck.of(route(), new KnownHostsFiles());
    expect(check.refusal(key.blob)).to.equal(null);
    expect(existsSync(file)).to.equal(false);
    await check.keep();
    expect(readFileSync(file, 'utf8')).to.equal(`10.0.0.1 ssh-ed25519 ${key.blob.toString('base64')}\n`);
  });

  it('writes nothing for a key that is known', async () => {
    writeFileSync(file, `10.0.0.1 ssh-ed25519 ${key.blob.toString('base64')}`);
    const check = await HostKeyCheck.of(route(), new KnownHostsFiles());
    expect(check.refusal(key.blob)).to.equal(null);
    await check.keep();
    expect(readFileSync(file, 'utf8')).to.equal(`10.0.0.1 ssh-ed25519 ${key.blob.toString('base64')}`);
  });

  it('refuses a second key that another connection brings in the same run', async () => {
    const files = new KnownHostsFiles();
    const first = await HostKeyCheck.of(route(), files);
    const second = await HostKeyCheck.of(route(), files);
    expect(first.refusal(key.blob)).to.equal(null);
    expect(second.refusal(keyPair().blob)).to.equal(null);
    await first.keep();
    const error = await second.keep().catch((reason: unknown) => reason);
    expect(error).to.have.property('kind', 'host-key-changed');
    expect(error).to.have.property('message').that.includes(`${file} (added in this run)`);
  });

  it('writes the line once for two connections with the same key', async () => {
    const files = new KnownHostsFiles();
    const checks = await Promise.all([HostKeyCheck.of(route(), files), HostKeyCheck.of(route(), files)]);
    for (const check of checks) check.refusal(key.blob);
    await Promise.all(checks.map((check) => check.keep()));
    expect(readFileSync(file, 'utf8').trim().split('\n')).to.have.length(1);
  });

  it('writes the alias of a host key rather than the address', async () => {
    const check = await HostKeyCheck.of(route({ hostKeyAlias: 'radio', port: 2222 }), new KnownHostsFiles());
    check.refusal(key.blob);
    await check.keep();
    expect(readFileSync(file, 'utf8')).to.match(/^radio ssh-ed25519 /);
  });

  it('accepts a new key without writing it where there is no file to write to', async () => {
    const check = await HostKeyCheck.of(route({ knownHostsFiles: [] }), new KnownHostsFiles());
    expect(check.refusal(key.blob)).to.equal(null);
    await check.keep();
  });

  it('says that a known_hosts file cannot be read', async () => {
    const error = await HostKeyCheck.of(route({ knownHostsFiles: [dir] }), new KnownHostsFiles()).catch(
      (reason: unknown) => reason,
    );
    expect(error).to.have.property('kind', 'host-key');
    expect(error).to.have.property('message').that.includes('cannot read the known hosts for 10.0.0.1:22');
  });
});
