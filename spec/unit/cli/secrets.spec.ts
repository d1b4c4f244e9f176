import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { aircheck, root } from './aircheck.ts';

describe('aircheck secrets rotate', () => {
  let directory: string;
  const read = (file: string) => readFileSync(path.join(directory, 'inventory/lab', file), 'utf8');
  const run = (...args: string[]) => aircheck(['secrets', 'rotate', ...args], { cwd: directory });

  before(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'aircheck-secrets-'));
    cpSync(path.join(root, 'inventory/lab'), path.join(directory, 'inventory/lab'), { recursive: true });
  });
  after(() => rmSync(directory, { recursive: true, force: true }));

  it('says what could be rotated, and changes nothing without a name', async () => {
    const before = read('station.yml');
    const { code, stdout } = await run('--dry-run');
    expect(code).to.equal(0);
    expect(stdout)
      .to.match(/^relay +inventory\/lab\/station\.yml:\d+$/m)
      .and.match(/^studio +inventory\/lab\/sources\.yml:\d+$/m);
    expect((await run()).code).to.equal(2);
    expect((await run('relais')).stderr)
      .to.include('error[no-such-password]')
      .and.include('did you mean `relay`?');
    expect(read('station.yml')).to.equal(before);
  });

  it('writes another password and shows it nowhere, and the inventory is valid', async () => {
    const before = read('station.yml');
    const { code, stdout, stderr } = await run('relay', '--json');
    expect(code, stderr).to.equal(0);
    expect(JSON.parse(stdout)).to.have.length(1).and.have.nested.property('[0].password', 'relay');
    expect(read('station.yml')).not.to.equal(before);
    const file = path.join(directory, 'inventory/lab/station.yml');
    const view = (await aircheck(['vault', 'view', file])).stdout;
    const relay = /relay: !vault "(\w{24})"/.exec(view)?.[1] ?? 'none';
    expect(relay).to.have.length(24);
    expect(stdout + stderr).not.to.include(relay);
    expect((await aircheck(['validate'], { cwd: directory })).code).to.equal(0);
  });
});
