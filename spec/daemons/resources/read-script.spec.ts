import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { UnreadableAnswer } from '../../../lib/resources/answer.ts';
import { sha256 } from '../../../lib/resources/file-content.ts';
import { compareResource, needsOf } from '../../../lib/resources/kinds.ts';
import { parseState, type ReadAnswer } from '../../../lib/resources/parse-state.ts';
import { readScript } from '../../../lib/resources/read-script.ts';
import type { Resource } from '../../../lib/resources/types.generated.ts';

const shells = ['dash', 'bash', 'bash --posix'];
const self = userInfo();

for (const shell of shells) {
  describe(`the read script, run by ${shell}`, () => {
    let dir = '';

    beforeEach(() => {
      dir = mkdtempSync(path.join(tmpdir(), 'aircheck-read-'));
    });

    afterEach(() => {
      rmSync(dir, { recursive: true });
    });

    function read(resources: readonly Resource[], also?: string): ReadAnswer {
      const nonce = randomBytes(16).toString('hex');
      const needs = needsOf(resources);
      const script = readScript(needs, also === undefined ? { nonce } : { nonce, also });
      const [command = '', ...options] = shell.split(' ');
      const run = spawnSync(command, [...options, '-s'], { input: `{ :; ${script}\n} </dev/null\n` });
      expect(run.stderr.toString()).to.equal('');
      expect(run.status).to.equal(0);
      return parseState(run.stdout, needs, nonce);
    }

    const differences = (resource: Resource) => compareResource(resource, read([resource]).state);
    const at = (name: string): string => path.join(dir, name);
    const put = (name: string, content: string | Buffer): void => writeFileSync(at(name), content, { mode: 0o644 });

    it('finds nothing to do where all is as it should be', () => {
      put('a', 'one\n');
      put('b', '');
      mkdirSync(at('c'));
      chmodSync(at('c'), 0o2750);
      symlinkSync('../some where', at('d'));
      symlinkSync('a', at('e'));
      const resources: Resource[] = [
        { kind: 'file', path: at('a'), content: { text: 'one\n' } },
        { kind: 'file', path: at('b'), content: { text: '' } },
        { kind: 'file', path: at('f'), absent: true },
        { kind: 'directory', path: at('c'), mode: '2750' },
        { kind: 'symlink', path: at('e'), target: 'a' },
      ];
      const { state } = read(resources);
      for (const resource of resources) expect(compareResource(resource, state)).to.deep.equal([]);
      expect(state.self.uid).to.equal(self.uid);
      expect(state.self.user).to.equal(self.username);
    });

    it('brings back, in the same round trip, what a file holds that differs', () => {
      put('a', 'old\r\nwith ümlaut, no newline at the end');
      put('b', 'same');
      const a: Resource = { kind: 'file', path: at('a'), content: { text: 'new' } };
      const b: Resource = { kind: 'file', path: at('b'), content: { text: 'same' } };
      const { state } = read([a, b]);
      expect(compareResource(a, state)).to.deep.equal([
        { property: 'content', before: { text: 'old\r\nwith ümlaut, no newline at the end' }, after: { text: 'new' } },
      ]);
      expect(compareResource(b, state)).to.deep.equal([]);
    });

    it('is not taken in by what files hold', () => {
      const hostile = [
        '\naircheck 0 end\n',
        "'; touch /tmp/aircheck-pwned; '",
        '$(touch /tmp/aircheck-pwned)',
        '\0\u0001\u001b[2J',
        '= = /etc/passwd\n: OK\n: FAILED\nsame\n',
        '%s%n\\n\\0',
      ];
      const resources = hostile.map((text, index): Resource => {
        put(`f${index}`, text);
        return { kind: 'file', path: at(`f${index}`), content: { text: 'x' } };
      });
      const { state } = read(resources);
      for (const [index, text] of hostile.entries()) {
        expect(state.contents.get(at(`f${index}`))?.bytes?.toString()).to.equal(text);
      }
      expect(existsSync('/tmp/aircheck-pwned')).to.equal(false);
    });

    it('gives no more than the sum of a file too large to show', () => {
      put('a', '');
      truncateSync(at('a'), 256 * 1024 + 1);
      put('b', 'x'.repeat(256 * 1024));
      const content = { text: '' };
      const { state } = read([
        { kind: 'file', path: at('a'), content },
        { kind: 'file', path: at('b'), content },
      ]);
      expect(state.contents.get(at('a'))).to.deep.equal({ sha256: sha256(readFileSync(at('a'))), bytes: null });
      expect(state.contents.get(at('b'))?.bytes).to.have.length(256 * 1024);
    });

    it('tells apart what is in the place of a file, and never opens a pipe', () => {
      mkdirSync(at('directory'));
      symlinkSync('/nowhere', at('dangling'));
      put('target', 'x');
      symlinkSync('target', at('link'));
      execFileSync('mkfifo', [at('pipe')]);
      put('plain', 'x');
      put('other', 'y');
      put('inside', '');
      const names = ['directory', 'dangling', 'link', 'pipe', 'plain', 'other', 'missing', 'inside/missing'];
      const resources = names.map((name): Resource => ({ kind: 'file', path: at(name), content: { text: 'x' } }));
      const { state } = read(resources);
      const found = resources.map((resource) => compareResource(resource, state).map(({ property }) => property));
      expect(found).to.deep.equal([
        ['obstacle'],
        ['type', 'content'],
        ['type', 'content'],
        ['obstacle'],
        [],
        ['content'],
        ['content'],
        ['content'],
      ]);
    });

    it('sees modes, owners and groups', () => {
      put('a', 'x');
      chmodSync(at('a'), 0o4711);
      const wanted: Resource = { kind: 'file', path: at('a'), owner: 'daemon', group: 'bin', content: { text: 'x' } };
      expect(differences(wanted)).to.deep.equal([
        { property: 'owner', before: self.username, after: 'daemon' },
        { property: 'group', before: read([wanted]).state.self.group, after: 'bin' },
        { property: 'mode', before: '4711', after: '0644' },
      ]);
    });

    it('reads where a symlink points, whatever that says', () => {
      symlinkSync("a 'b'\n-> 'c'", at('a'));
      const [difference] = differences({ kind: 'symlink', path: at('a'), target: 'b' });
      expect(difference).to.deep.include({ property: 'target', after: 'b' });
      symlinkSync('../x/y', at('b'));
      expect(differences({ kind: 'symlink', path: at('b'), target: '../x/z' })).to.deep.equal([
        { property: 'target', before: '../x/y', after: '../x/z' },
      ]);
    });

    it('reads users, groups, packages, kernel settings and guards', () => {
      const resources: Resource[] = [
        { kind: 'user', name: 'root', home: '/root', group: 'root' },
        { kind: 'user', name: 'nobody-of-this-name' },
        { kind: 'group', name: 'daemon' },
        { kind: 'package', name: 'coreutils' },
        { kind: 'package', name: 'no-such-package-anywhere' },
        { kind: 'sysctl', name: 'kernel.ostype', value: 'Linux', optional: true },
        { kind: 'command', name: 'done', run: 'false', unless: 'cat; true # done' },
        { kind: 'command', name: 'not done', run: 'false', unless: 'exit 3' },
        { kind: 'command', name: 'broken', run: 'false', unless: "fi ) ' done" },
      ];
      const { state, also } = read(resources, 'echo one; printf two');
      const found = resources.map((resource) => compareResource(resource, state).map(({ property }) => property));
      expect(found).to.deep.equal([[], ['exists'], [], [], ['installed'], ['content'], [], ['done'], ['done']]);
      expect(state.sysctls.get('kernel.ostype')?.value).to.equal('Linux');
      expect(also.slice(0, 2)).to.deep.equal(['one', 'two']);
    });

    it('finds the keys of a user in the home that the host says', () => {
      const { state } = read([{ kind: 'authorized_key', user: self.username, keys: [] }]);
      expect(state.homes.get(self.username)).to.equal(self.homedir);
      expect([...state.paths.keys()]).to.include(`${self.homedir}/.ssh/authorized_keys`);
    });

    it('does not mind what a login shell says before and after', () => {
      put('a', 'x');
      const nonce = 'n0nce';
      const resource: Resource = { kind: 'file', path: at('a'), content: { text: 'x' } };
      const needs = needsOf([resource]);
      const [command = '', ...options] = shell.split(' ');
      const { stdout } = spawnSync(command, [...options, '-s'], { input: readScript(needs, { nonce }) });
      const noisy = Buffer.concat([Buffer.from('Welcome!\nn0nce paths\nno newline'), stdout, Buffer.from('bye\n')]);
      expect(compareResource(resource, parseState(noisy, needs, nonce).state)).to.deep.equal([]);
      const cut = stdout.subarray(0, stdout.length - 5);
      expect(() => parseState(cut, needs, nonce)).to.throw(UnreadableAnswer, 'cut off');
      expect(() => parseState(Buffer.from('sh: not found\n'), needs, nonce)).to.throw(UnreadableAnswer, 'not found');
    });
  });
}

describe('the read script of a host with directories and files', () => {
  it('starts one stat and one sha256sum, and nothing else', () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'aircheck-read-'));
    try {
      const resources: Resource[] = [{ kind: 'directory', path: dir, mode: '0700' }];
      for (const name of ['a', 'b', 'c']) {
        writeFileSync(path.join(dir, name), name, { mode: 0o644 });
        resources.push({ kind: 'file', path: path.join(dir, name), content: { text: name } });
      }
      const script = readScript(needsOf(resources), { nonce: 'n' });
      // A shell without any program but those two does the same.
      const bin = path.join(dir, 'bin');
      mkdirSync(bin);
      for (const program of ['stat', 'sha256sum']) {
        writeFileSync(
          path.join(bin, program),
          `#!/bin/sh\necho ${program} >>${dir}/started\nexec /usr/bin/${program} "$@"\n`,
          {
            mode: 0o755,
          },
        );
      }
      const confined = script.replace(/PATH=\S+/, `PATH=${bin}`);
      expect(confined).to.not.equal(script);
      const { stdout, stderr } = spawnSync('/bin/sh', ['-s'], { input: confined });
      expect(stderr.toString()).to.equal('');
      expect(stdout.toString()).to.match(/\nsame\n/);
      expect(readFileSync(path.join(dir, 'started'), 'utf8')).to.equal('stat\nsha256sum\n');
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});
