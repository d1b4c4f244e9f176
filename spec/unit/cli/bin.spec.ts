import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
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
    for (const file of ['aircheck.js', 'built.js']) {
      copyFileSync(path.join(root, 'bin', file), path.join(directory, 'bin', file));
    }
    writeFileSync(path.join(directory, 'package.json'), '{"type": "module"}');
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  function run(...before: string[]) {
    const { NODE_OPTIONS, ...env } = process.env;
    const args = [...before, path.join(directory, 'bin/aircheck.js'), 'render'];
    return spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...env, XDG_CACHE_HOME: caches() } });
  }

  const caches = () => path.join(directory, 'caches');

  function build(name: string, main: string): void {
    mkdirSync(path.join(directory, 'dist'), { recursive: true });
    writeFileSync(path.join(directory, 'dist/build.js'), `export const build = '${name}';`);
    writeFileSync(
      path.join(directory, `dist/aircheck-${name}.cjs`),
      `(function (exports) { exports.program = async () => ({ main: () => { ${main} } }); })`,
    );
  }

  /** What V8 made of a build, as it is kept. */
  function kept(name: string): string {
    const place = path.join(caches(), 'aircheck', name);
    const [file = 'none', ...others] = existsSync(place) ? readdirSync(place) : [];
    expect(others).to.deep.equal([]);
    return path.join(place, file);
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
    expect(stderr).to.equal('aircheck: Node.js 18.20.4 is too old\n  hint: install Node.js 20.19, 22.12 or newer\n');
  });

  it('does not hide other mistakes', () => {
    build('one', "throw new Error('other');");
    const { status, stderr } = run();
    expect(status).to.equal(1);
    expect(stderr).to.include('Error: other');
  });

  it('keeps what V8 made of a build, for this user alone, and takes it from there', () => {
    build('one', "console.log('hello');");
    expect(run().stdout).to.equal('hello\n');
    const file = kept('one');
    expect(path.basename(file)).to.match(/^render-\d+-[0-9a-f]{8}$/);
    expect(statSync(file).mode & 0o777).to.equal(0o600);
    const { ino } = statSync(file);
    expect(run().stdout).to.equal('hello\n');
    expect(statSync(file).ino, 'it was made anew').to.equal(ino);
  });

  it('does without what is kept of another build, is broken, or is not wanted', () => {
    build('one', "console.log('one');");
    run();
    build('two', "console.log('two');");
    expect(run().stdout).to.equal('two\n');
    writeFileSync(kept('two'), 'no code at all');
    expect(run().stdout).to.equal('two\n');
    expect(readFileSync(kept('two'), 'latin1')).not.to.include('no code');
    rmSync(caches(), { recursive: true });
    const none = path.join(directory, 'none.mjs');
    writeFileSync(none, "process.env.NODE_DISABLE_COMPILE_CACHE = '1';\n");
    expect(run('--import', none).stdout).to.equal('two\n');
    expect(existsSync(caches())).to.equal(false);
  });

  it('goes without where nothing can be kept, and keeps nothing of a command that may not be one', () => {
    build('one', "console.log('one');");
    writeFileSync(caches(), 'a file');
    expect(run()).to.deep.include({ status: 0, stdout: 'one\n', stderr: '' });
    rmSync(caches());
    build('two', 'process.exitCode = 2;');
    expect(run().status).to.equal(2);
    expect(existsSync(caches())).to.equal(false);
  });
});
