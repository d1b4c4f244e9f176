// The program as it is installed: it finds all of its own in the package, wherever it is started.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { network } from '../../unit/cli/inventories.ts';
import { PackageAlone } from './package-alone.ts';

const root = path.resolve(import.meta.dirname, '../../..');

describe('the installed program', function () {
  this.timeout('2m');
  let alone: PackageAlone;

  before(() => {
    // Left over from builds before, and much.
    const others = /^dist\/chunks\/|\.(?:d\.[cm]?ts|map)$/;
    alone = new PackageAlone((file) => !others.test(file));
    alone.write('my/network.yml', network.replace('bitrate: 128', 'bitrate: 128, max_listeners: 100'));
  });
  after(() => alone.remove());

  const run = (...args: string[]) =>
    spawnSync(process.execPath, [alone.path('node_modules/aircheck/bin/aircheck.js'), ...args], {
      cwd: alone.dir,
      encoding: 'utf8',
      env: { ...process.env, HOME: alone.dir },
    });

  it('has the specs of a network as a whole, and loads them', () => {
    const { status, stderr } = run('spec', 'boxes', '-i', 'my', '--tags', 'nothing');
    expect(stderr).to.include('no spec has the tag nothing').and.include('limits');
    expect(status).to.equal(2);
    const shipped = readdirSync(alone.path('node_modules/aircheck/spec/boxes'));
    expect(shipped).to.have.members(readdirSync(path.join(root, 'spec/boxes')));
  });

  it('loads the specs of its roles', () => {
    const { status, stderr } = run('spec', 'icecast', 'nginx', '-i', 'my', '--tags', 'nothing');
    expect(stderr).to.include('no spec has the tag nothing').and.not.include('limits');
    expect(status).to.equal(2);
  });
});
