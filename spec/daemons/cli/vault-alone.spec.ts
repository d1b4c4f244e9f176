// What a vault command does where it is let down: by the disk in the middle of many files, or by who types.
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { Secret } from '../../../lib/inventory/secret.ts';
import { encrypt } from '../../../lib/inventory/vault/encrypt.ts';
import { aircheck, root } from '../../unit/cli/aircheck.ts';

const program = path.join(root, 'bin/aircheck.js');
const one = { id: 'default', password: new Secret('password one') };

describe('aircheck vault', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'aircheck-vault-'));
  const at = (name: string) => path.join(directory, name);
  const read = (name: string) => readFileSync(at(name), 'utf8');

  before(async () => {
    // Builds what is run below.
    await aircheck(['--version']);
    writeFileSync(at('one'), 'password one\n');
    writeFileSync(at('two'), 'password two\n');
    for (const name of ['a.yml', 'b.yml', 'c.yml']) writeFileSync(at(name), await encrypt(`${name}: 1\n`, one));
  });
  after(() => rmSync(directory, { recursive: true, force: true }));

  it('puts files back that were rekeyed already, where a later one cannot be replaced', () => {
    const before = ['a.yml', 'b.yml', 'c.yml'].map(read);
    // What something is mounted on can be read and written, but not replaced.
    const line = `mount --bind '${at('b.yml')}' '${at('b.yml')}' && exec '${process.execPath}' '${program}' "$@"`;
    const args = ['vault', 'rekey', '--vault-password-file', 'one', '--new-vault-password-file', 'two'];
    const { status, stdout, stderr } = spawnSync(
      'unshare',
      ['--mount', 'sh', '-c', line, 'sh', ...args, 'a.yml', 'b.yml', 'c.yml'],
      { cwd: directory, encoding: 'utf8' },
    );
    expect({ status, stdout }, stderr).to.deep.equal({ status: 2, stdout: '' });
    expect(stderr).to.match(/^aircheck: \S+: .*resource busy/);
    expect(['a.yml', 'b.yml', 'c.yml'].map(read)).to.deep.equal(before);
    expect(readdirSync(directory).sort()).to.deep.equal(['a.yml', 'b.yml', 'c.yml', 'one', 'two']);
  });

  it('leaves a file alone that belongs to somebody else, and one in a directory that it may not write to', () => {
    const other = mkdtempSync(path.join(directory, 'other-'));
    const file = path.join(other, 'one.yml');
    writeFileSync(file, 'a: 1\n', { mode: 0o644 });
    chownSync(file, 1234, 1234);
    // Root without its privileges, so that the checkout may lie anywhere.
    const without = ['--bounding-set=-chown,-dac_override,-fowner', process.execPath, program];
    const refusedWith = (message: string) => {
      const { status, stdout, stderr } = spawnSync(
        'setpriv',
        [...without, 'vault', 'encrypt', '--vault-password-file', 'one', file],
        { cwd: directory, encoding: 'utf8' },
      );
      expect({ status, stdout }, stderr).to.deep.equal({ status: 2, stdout: '' });
      expect(stderr).to.include(message);
      expect(readFileSync(file, 'utf8')).to.equal('a: 1\n');
      expect(readdirSync(other)).to.deep.equal(['one.yml']);
    };
    refusedWith('error[other-owner]: the file belongs to another user or group');
    chmodSync(other, 0o755);
    chownSync(other, 1234, 1234);
    refusedWith(`${file}: permission denied`);
    rmSync(other, { recursive: true });
  });

  describe('on a terminal', () => {
    /** Nothing of what is typed may stand on the terminal. */
    function typed(args: readonly string[], answers: readonly (readonly [question: string, answer: string])[]) {
      const { stdout, stderr } = spawnSync('/usr/bin/python3', [path.join(import.meta.dirname, 'on-terminal.py')], {
        input: JSON.stringify({ argv: [process.execPath, program, 'vault', ...args], cwd: directory, answers }),
        encoding: 'utf8',
        env: { ...process.env, VISUAL: at('editor'), NO_COLOR: '1' },
      });
      expect(stderr).to.equal('');
      const { code, output }: { code: number; output: string } = JSON.parse(stdout);
      for (const [, answer] of answers) if (answer.length > 1) expect(output).not.to.include(answer);
      return { code, output };
    }

    it('asks for a password where none is given, and shows nothing of it', () => {
      const { code, output } = typed(['view', 'a.yml'], [['Vault password: ', 'password one']]);
      expect({ code, output }).to.deep.equal({ code: 0, output: 'Vault password: \r\na.yml: 1\r\n' });
      expect(typed(['view', 'a.yml'], [['Vault password: ', 'another']]).output).to.include(
        'error[wrong-vault-password]',
      );
    });

    it('asks twice for what is new', async () => {
      writeFileSync(at('asked.yml'), await encrypt('a: 1\n', one));
      const answers = [
        ['Vault password (dev): ', 'password one'],
        ['New vault password: ', 'password three'],
        ['The same again: ', 'password three'],
      ] as const;
      const rekey = ['rekey', '--vault-id', 'dev@prompt', 'asked.yml'];
      expect(typed(rekey, [...answers.slice(0, 2), ['The same again: ', 'password tree']])).to.deep.include({
        code: 2,
      });
      expect(typed(rekey, answers).code).to.equal(0);
      expect(
        typed(['view', '--ask-vault-pass', 'asked.yml'], [['Vault password: ', 'password three']]).output,
      ).to.include('a: 1');
      const string = ['encrypt-string', '--vault-password-file', 'one', '--name', 'x'];
      const { output } = typed(string, [
        ['Value: ', 'a new secret'],
        ['The same again: ', 'a new secret'],
      ]);
      expect(output).to.include('x: !vault |');
    });

    it('lets a slip in the editor be mended', () => {
      writeFileSync(at('v.yml'), 'a: 1\n');
      // The first time something is wrong, the second time it is mended.
      const editor = `#!/bin/sh\nif grep -q wrong "$1"; then echo 'a: !vault "mended"'; else echo 'a: [wrong !vault'; fi >"$1~"\nmv "$1~" "$1"\n`;
      writeFileSync(at('editor'), editor, { mode: 0o755 });
      const edit = ['edit', '--vault-password-file', 'one', 'v.yml'];
      expect(typed(edit, [['[y/N] ', 'n']]).code).to.equal(2);
      expect(read('v.yml')).to.equal('a: 1\n');
      const { code, output } = typed(edit, [['[y/N] ', 'y']]);
      expect(code, output).to.equal(0);
      expect(read('v.yml')).to.match(/^a: !vault \|\n {2}\$ANSIBLE_VAULT;1\.1;AES256\n/);
    });
  });
});
