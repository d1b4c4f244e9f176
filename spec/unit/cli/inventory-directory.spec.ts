import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { inventoryDirectory } from '../../../lib/cli/inventory-directory.ts';

describe('inventoryDirectory', () => {
  let cwd: string;
  before(() => {
    cwd = mkdtempSync(path.join(tmpdir(), 'aircheck-'));
  });
  after(() => rmSync(cwd, { recursive: true }));

  const packageDirectory = '/opt/aircheck';
  const choose = (env: NodeJS.ProcessEnv, option?: string) =>
    inventoryDirectory({ cwd, env, packageDirectory }, option);

  it('takes the package’s lab where there is nothing else', () => {
    expect(choose({})).to.equal('/opt/aircheck/inventory/lab');
    expect(choose({ AIRCHECK_INVENTORY: '' })).to.equal('/opt/aircheck/inventory/lab');
  });

  it('prefers the lab of the current directory', () => {
    mkdirSync(path.join(cwd, 'inventory/lab'), { recursive: true });
    expect(choose({})).to.equal(path.join(cwd, 'inventory/lab'));
  });

  it('prefers the environment, and above all the option, relative to the current directory', () => {
    expect(choose({ AIRCHECK_INVENTORY: 'production' })).to.equal(path.join(cwd, 'production'));
    expect(choose({ AIRCHECK_INVENTORY: 'production' }, '../other')).to.equal(path.join(path.dirname(cwd), 'other'));
    expect(choose({}, '/srv/radio')).to.equal('/srv/radio');
  });
});
