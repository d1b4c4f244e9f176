// What takes several steps on several hosts, under listeners: all passwords, a mount's name and an upstream at once.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'chai';
import { attach } from '../../lib/spec/listening/listener.ts';
import { Crowd } from './crowd.ts';
import { LabInventory } from './lab.ts';

const limit = ['--limit', 'master1:studios:relay-eu1:relay-us1'];

describe('Passwords, the name of a mount and an upstream that change under 200 listeners', function () {
  this.timeout('5m');
  let inventory: LabInventory;
  let crowd: Crowd;
  let eu = '';
  let us = '';
  let once = '';
  let said = '';

  const read = (file: string) => readFile(path.join(inventory.directory, file), 'utf8');
  const passwords = async () =>
    (await inventory.run('vault', 'view', path.join(inventory.directory, 'station.yml'))).stdout;
  const status = async (password: string | undefined) => {
    const headers = { Authorization: `Basic ${Buffer.from(`admin:${password}`).toString('base64')}` };
    return (await fetch(`http://${us}:8000/admin/stats`, { headers })).status;
  };

  before(async () => {
    inventory = await LabInventory.copy();
    const network = await read('network.yml');
    const addressOf = (relay: string) => new RegExp(`${relay}:.*address: ([0-9.]+)`).exec(network)?.[1] ?? '';
    [eu, us] = [addressOf('relay-eu1'), addressOf('relay-us1')];
    const urls = [`http://${eu}/live.mp3`, `http://${eu}/live.ogg`, `http://${us}/live.mp3`, `http://${us}/live.ogg`];
    crowd = new Crowd(urls, 200);
    await crowd.gather(60);
    once = await passwords();
  });

  after(async () => {
    crowd.leave();
    await inventory.remove();
    const shipped = await LabInventory.copy();
    await shipped.run('converge', '--yes', '--max-dropped', '100%', '--quiet', ...limit);
    await shipped.remove();
  });

  it('drop nobody: all 200 go on hearing something', async () => {
    const rotated = await inventory.run('secrets', 'rotate', 'source', 'relay', 'admin', 'studio', 'studio2');
    expect(rotated.code, rotated.stderr).to.equal(0);
    await inventory.edit('mounts.yml', '  /live.ogg:\n', '  /radio.ogg:\n    was: [/live.ogg]\n');
    await inventory.edit('network.yml', /relay-us1:.*region: us/, (found) => `${found}, failover: none`);
    crowd.mark();
    const { code, stdout, stderr } = await inventory.run('converge', '--yes', '--no-diff', ...limit);
    said = stdout;
    expect(code, stdout + stderr).to.equal(0);
    for (const [url, gap] of crowd.gaps()) console.log(`        ${url}: nobody waited longer than ${gap} s`);
    expect(crowd.lost).to.equal(0);
    for (const gap of crowd.gaps().values()) expect(gap).to.be.below(10);
  });

  it('have escorts, and say whom the rotation left behind', () => {
    expect(said).to.match(/relay of \/live\.mp3 password .* move to \/next-live\.mp3, and back/);
    expect(said).to.match(/relay of \/live\.mp3 server 127\.0\.0\.1 → .* move to \/next-live\.mp3, and back/);
    expect(said).to.match(/relay of \/live\.ogg goes, .* move to \/radio\.ogg and stay there/);
    expect(said).to.contain('relay-eu2 still has the old relay password').and.contain('relay-us2 still has');
    expect(said).to.contain('master2 still wants the old relay password');
    expect(said).not.to.contain('relay-us1 still has');
  });

  it('are in force', async () => {
    const [old, fresh] = [once, await passwords()].map((text) => /admin: !vault "?([^"\n]+)/.exec(text)?.[1]);
    expect(old).not.to.equal(fresh);
    expect([await status(old), await status(fresh)]).to.deep.equal([401, 200]);
  });

  for (const name of ['/radio.ogg', '/live.ogg']) {
    it(`let who asks for ${name} hear the studio`, async () => {
      const listeners = [`http://${eu}${name}`, `http://${us}:8000${name}`].map((url) => attach(url));
      await new Promise((resolve) => setTimeout(resolve, 2000));
      for (const heard of await Promise.all(listeners.map((listener) => listener.leave()))) {
        expect(heard.status, heard.url).to.equal(200);
        expect(heard.tones.at(-1)?.frequency, heard.url).to.be.closeTo(1000, 3);
      }
    });
  }
});
