import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import type { KnownHost } from '../../../lib/ssh/known-hosts.ts';
import { KnownHostsFiles } from '../../../lib/ssh/known-hosts-files.ts';

const KEY = 'AAAAC3NzaC1lZDI1NTE5AAAAIFakeFakeFakeFakeFakeFakeFakeFakeFakeFakeFake';

describe('KnownHostsFiles', () => {
  let dir: string;

  beforeEach(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'aircheck-known-'));
  });

  afterEach(() => rmSync(dir, { recursive: true }));

  function entry(hosts: string): KnownHost {
    return { file: 'f', line: 0, marker: 'none', hosts, type: 'ssh-ed25519', key: Buffer.from(KEY, 'base64') };
  }

  it('puts several files together, those that do not exist too', async () => {
    const [one, two] = ['one', 'two'].map((name) => path.join(dir, name));
    if (one === undefined || two === undefined) throw new Error('no files');
    writeFileSync(one, `relay1 ssh-ed25519 ${KEY}\n`);
    writeFileSync(two, `relay1 ssh-ed25519 ${KEY}\nrelay2 ssh-ed25519 ${KEY}\n`);
    const table = await new KnownHostsFiles().table([one, path.join(dir, 'none'), two]);
    expect(table.find('relay1').map(({ file }) => file)).to.deep.equal([one, two]);
    expect(table.find('relay2')).to.have.length(1);
  });

  it('reads a file once', async () => {
    const file = path.join(dir, 'known_hosts');
    writeFileSync(file, `relay1 ssh-ed25519 ${KEY}\n`);
    const files = new KnownHostsFiles();
    const table = await files.table([file]);
    writeFileSync(file, '');
    expect(await files.table([file])).to.equal(table);
    expect((await files.table([file, path.join(dir, 'none')])).find('relay1')).to.have.length(1);
  });

  it('rejects if a file cannot be read', async () => {
    const error = await new KnownHostsFiles().table([dir]).catch((reason: unknown) => reason);
    expect(error).to.have.property('code', 'EISDIR');
  });

  it('adds lines one after another, all at once', async () => {
    const file = path.join(dir, 'new/known_hosts');
    const files = new KnownHostsFiles();
    const hosts = Array.from({ length: 50 }, (_, index) => `relay${index}`);
    await Promise.all(hosts.map((host) => files.record(file, entry(host))));
    const key = Buffer.from(KEY, 'base64').toString('base64');
    expect(readFileSync(file, 'utf8')).to.equal(hosts.map((host) => `${host} ssh-ed25519 ${key}\n`).join(''));
    expect(statSync(file).mode & 0o777).to.equal(0o600);
  });

  it('leaves the mode of a file that exists alone', async () => {
    const file = path.join(dir, 'known_hosts');
    writeFileSync(file, '');
    chmodSync(file, 0o644);
    await new KnownHostsFiles().record(file, entry('relay1'));
    expect(statSync(file).mode & 0o777).to.equal(0o644);
  });

  it('goes on adding after one line could not be written', async () => {
    const files = new KnownHostsFiles();
    expect(await files.record(dir, entry('relay1')).catch(() => 'failed')).to.equal('failed');
    expect(await files.record(dir, entry('relay1')).catch(() => 'failed')).to.equal('failed');
    await files.record(path.join(dir, 'known_hosts'), entry('relay1'));
  });
});
