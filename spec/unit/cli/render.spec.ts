import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { aircheck } from './aircheck.ts';
import { inventory, password } from './inventories.ts';

const xml = '/etc/icecast2/icecast.xml';
const inXml = password.replaceAll('&', '&amp;');

describe('aircheck render', () => {
  let at: ReturnType<typeof inventory>;
  before(() => {
    at = inventory();
  });
  after(() => at.remove());
  const render = (...args: string[]) => aircheck(['render', '-i', at.directory, ...args]);

  it('lists files', async () => {
    const { code, stdout, stderr } = await render('relay-eu1', '--role', 'icecast');
    expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
    expect(stdout)
      .to.match(/^HOST +PATH +MODE +OWNER +ROLE\n/)
      .and.include(`relay-eu1  ${xml}`)
      .and.not.include('nginx.conf');
  });

  it('prints a file without its secrets', async () => {
    const { code, stdout } = await render('relay-eu1', xml);
    expect(code).to.equal(0);
    expect(stdout)
      .to.include('<password>‹secret›</password>')
      .and.not.include('undisclosed')
      .and.not.include('admin-password');
  });

  it('prints secrets to those who ask', async () => {
    const { stdout } = await render('relay-eu1', xml, '--show-secrets');
    expect(stdout).to.include('<admin-password>admin-password</admin-password>');
    expect(stdout.replaceAll('&quot;', '"')).to.include(inXml);
  });

  it('prints a heading above each of several', async () => {
    const { stdout } = await render('relays', xml);
    expect(stdout.match(/^==> .*$/gm)).to.deep.equal([`==> relay-eu1:${xml} <==`, `==> relay-us1:${xml} <==`]);
  });

  it('gives JSON without secrets', async () => {
    const { stdout } = await render('relay-us1', '--json');
    const file = JSON.parse(stdout).find((row: { path: string }) => row.path === xml);
    expect(file).to.include({ host: 'relay-us1', role: 'icecast', mode: '0640', sensitive: true });
    expect(file.text).to.include('‹secret›').and.not.include('undisclosed');
  });

  it('refuses a file that nobody gets', async () => {
    const { code, stderr } = await render('relay-eu1', '/etc/icecast.xml');
    expect(code).to.equal(2);
    expect(stderr).to.include('no selected host gets /etc/icecast.xml');
  });

  it('writes all files for nobody else to read', async () => {
    const out = path.join(at.directory, 'out');
    for (const _again of [1, 2]) {
      const { code, stdout, stderr } = await render('--limit', 'relays', '--out', out);
      expect({ code, stdout }).to.deep.equal({ code: 0, stdout: '' });
      expect(stderr).to.match(/^\d+ files are below .* They hold secrets\.\n$/);
    }
    const entries = readdirSync(out, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      const mode = statSync(path.join(entry.parentPath, entry.name)).mode & 0o777;
      expect(mode & 0o077, entry.name).to.equal(0);
    }
    expect(readdirSync(out).sort()).to.deep.equal(['relay-eu1', 'relay-us1']);
    expect(readFileSync(path.join(out, 'relay-eu1', xml), 'utf8')).to.include('admin-password');
  });

  it('writes nothing into a directory that is open to others', async () => {
    const open = path.join(at.directory, 'open');
    expect((await render('--limit', 'relay-eu1', '--out', open)).code).to.equal(0);
    chmodSync(open, 0o755);
    const { code, stderr } = await render('--limit', 'relays', '--out', open);
    expect(code).to.equal(2);
    expect(stderr).to.include('open to others').and.include('chmod 700');
    expect(readdirSync(open)).to.deep.equal(['relay-eu1']);
  });
});
