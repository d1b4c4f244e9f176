import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { root } from './aircheck.ts';

describe('bin/aircheck.js', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'aircheck-bin-'));
    mkdirSync(path.join(directory, 'bin'));
    copyFileSync(path.join(root, 'bin/aircheck.js'), path.join(directory, 'bin/aircheck.js'));
    writeFileSync(path.join(directory, 'package.json'), '{"type": "module"}');
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  function run(...before: string[]) {
    const { NODE_OPTIONS, ...env } = process.env;
    const args = [...before, path.join(directory, 'bin/aircheck.js'), '--version'];
    return spawnSync(process.execPath, args, { encoding: 'utf8', env });
  }

  it('says that it is not built', () => {
    const { status, stdout, stderr } = run();
    expect({ status, stdout }).to.deep.equal({ status: 2, stdout: '' });
    expect(stderr)
      .to.include('aircheck: it is not built')
      .and.include('npm ci')
      .and.not.match(/^\s+at /m);
  });

  it('says that Node.js is too old', () => {
    const old = path.join(directory, 'old.mjs');
    writeFileSync(old, "Object.defineProperty(process.versions, 'node', { value: '18.20.4' });\n");
    const { status, stderr } = run('--import', old);
    expect(status).to.equal(2);
    expect(stderr).to.equal('aircheck: Node.js 18.20.4 is too old\n  hint: install Node.js 20.19 or newer\n');
  });

  it('does not hide other mistakes', () => {
    mkdirSync(path.join(directory, 'dist/cli'), { recursive: true });
    writeFileSync(path.join(directory, 'dist/cli/main.js'), "export const main = () => { throw new Error('other'); };");
    const { status, stderr } = run();
    expect(status).to.equal(1);
    expect(stderr).to.include('Error: other');
  });
});
