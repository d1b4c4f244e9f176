import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { aircheck, root } from '../../unit/cli/aircheck.ts';

const secret = 'correct "horse" battery';
const values = (word: string) => `# the station
station:
  name: Radio
  passwords:
    relay: !vault "${word}" # kept
  list:
    - !vault "in a list"
`;

describe('aircheck vault', () => {
  let directory: string;
  const at = (name: string) => path.join(directory, name);
  const write = (name: string, text: string, mode = 0o600) => {
    writeFileSync(at(name), text, { mode });
    chmodSync(at(name), mode);
    return at(name);
  };
  const read = (name: string) => readFileSync(at(name), 'utf8');
  const names = () => readdirSync(directory).filter((name) => name.startsWith('.') || /\.yml/.test(name));
  /** An editor: a script that is given the file. */
  const editor = (script: string) => write('editor', `#!/bin/sh\n${script}\n`, 0o700);
  const environment = () => ({ XDG_RUNTIME_DIR: at('runtime'), VISUAL: at('editor') });
  const run = (args: readonly string[], { input = '', env = {} } = {}) =>
    aircheck(['vault', ...args], { cwd: directory, input, env: { ...environment(), ...env } });
  const one = ['--vault-password-file', 'one'];

  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'aircheck-vault-'));
    mkdirSync(at('runtime'), { mode: 0o700 });
    write('one', 'password one\n');
    write('two', 'password two\n');
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  async function succeed(...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await run(args);
    expect(code, stderr).to.equal(0);
    return stdout;
  }

  async function refused(args: readonly string[], code: string, input = ''): Promise<string> {
    const { code: exit, stdout, stderr } = await run(args, { input });
    expect({ exit, stdout }, stderr).to.deep.equal({ exit: 2, stdout: '' });
    expect(stderr).to.include(code);
    return stderr;
  }

  describe('create and edit', () => {
    it('show the text in a place of its own, which is gone afterwards, with all that the editor left there', async () => {
      editor(`{ stat -c '%a %n' "$1" "$(dirname "$1")"; env; tr '\\0' ' ' </proc/$PPID/cmdline; } >seen
        cp "$1" "$1~"; echo '${secret}' >"$1"`);
      const { code, stderr } = await run(['create', 'new.yml'], { env: { AIRCHECK_VAULT_PASSWORD: 'from outside' } });
      expect({ code, stderr }).to.deep.equal({ code: 0, stderr: 'created new.yml\n' });
      expect(read('seen')).to.match(/^600 \S+\/runtime\/aircheck-\w+\/new\.yml\n700 \S+\/runtime\/aircheck-\w+\n/);
      expect(read('seen')).not.to.include('from outside');
      expect(readdirSync(at('runtime'))).to.deep.equal([]);
      expect(names()).to.deep.equal(['new.yml']);
      expect(statSync(at('new.yml')).mode & 0o777).to.equal(0o600);
      expect(read('new.yml')).to.match(/^\$ANSIBLE_VAULT;1\.1;AES256\n/);
    });

    it('make no file over another, none of nothing, and none where there is no directory', async () => {
      editor('echo changed >"$1"');
      write('there.yml', 'a: 1\n');
      await refused(['create', ...one, 'there.yml'], 'there.yml:1:1: error[file-exists]');
      await refused(['create', ...one, 'nowhere/x.yml'], 'there is no directory nowhere');
      editor('true');
      expect((await run(['create', ...one, 'new.yml'])).code).to.equal(1);
      expect(names()).to.deep.equal(['there.yml']);
      expect(read('there.yml')).to.equal('a: 1\n');
    });

    it('leave a file alone that was not changed, and when the editor fails', async () => {
      write('a.yml', 'a: 1\n');
      await succeed('encrypt', ...one, 'a.yml');
      const before = read('a.yml');
      editor('true');
      expect((await run(['edit', ...one, 'a.yml'])).stderr).to.equal('a.yml is as it was\n');
      editor('echo lost >"$1"; exit 3');
      const { code, stderr } = await run(['edit', ...one, 'a.yml']);
      expect(code).to.equal(1);
      expect(stderr).to.match(/the editor `\S+` ended with 3\n {2}hint: nothing was changed/);
      expect((await run(['edit', ...one, 'a.yml'], { env: { VISUAL: 'no-such-editor' } })).stderr).to.include(
        'hint: set VISUAL or EDITOR to an editor that is installed',
      );
      expect(read('a.yml')).to.equal(before);
      expect(readdirSync(at('runtime'))).to.deep.equal([]);
    });

    it('keep the mode, the owner and the link', async () => {
      write('real.yml', 'a: 1\n', 0o640);
      if (process.getuid?.() === 0) chownSync(at('real.yml'), 1234, 5678);
      const { uid, gid } = statSync(at('real.yml'));
      symlinkSync('real.yml', at('link.yml'));
      await succeed('encrypt', ...one, 'link.yml');
      editor('echo "a: 2" >"$1"');
      await succeed('edit', ...one, 'link.yml');
      await succeed('rekey', ...one, '--new-vault-password-file', 'two', 'link.yml');
      expect(await succeed('view', '--vault-password-file', 'two', 'real.yml')).to.equal('a: 2\n');
      await succeed('decrypt', '--vault-password-file', 'two', 'link.yml');
      expect(lstatSync(at('link.yml')).isSymbolicLink()).to.equal(true);
      expect(statSync(at('real.yml'))).to.include({ uid, gid });
      expect(statSync(at('real.yml')).mode & 0o7777).to.equal(0o640);
      expect(names()).to.have.members(['link.yml', 'real.yml']);
    });

    it('keep what somebody else wrote meanwhile, and what was typed', async () => {
      write('a.yml', 'a: 1\n');
      await succeed('encrypt', ...one, 'a.yml');
      editor(`echo "a: mine" >"$1"; echo "a: theirs" >'${at('a.yml')}'`);
      const said = await refused(['edit', ...one, 'a.yml'], 'a.yml:1:1: error[file-changed]');
      const kept = /what you wrote is in (\S+),/.exec(said)?.[1] ?? '';
      expect(await succeed('view', ...one, kept)).to.equal('a: mine\n');
      expect(read('a.yml')).to.equal('a: theirs\n');
    });

    for (const [signal, exit] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
      ['SIGHUP', 129],
    ] as const) {
      it(`leave nothing behind after ${signal}`, async () => {
        write('a.yml', 'a: 1\n');
        await succeed('encrypt', ...one, 'a.yml');
        const before = read('a.yml');
        editor(`echo "a: 2" >"$1"; touch '${at('opened')}'; exec sleep 60`);
        const child = spawn(process.execPath, [path.join(root, 'bin/aircheck.js'), 'vault', 'edit', ...one, 'a.yml'], {
          cwd: directory,
          env: { ...process.env, ...environment() },
          detached: true,
          stdio: 'ignore',
        });
        const ended = once(child, 'exit');
        while (!existsSync(at('opened'))) await sleep(20);
        expect(readdirSync(at('runtime'))).to.have.length(1);
        // A terminal sends Ctrl-C to all that runs on it; the other two come to the program alone.
        process.kill(signal === 'SIGINT' ? -(child.pid ?? 0) : (child.pid ?? 0), signal);
        expect(await ended).to.deep.equal([exit, null]);
        expect(readdirSync(at('runtime'))).to.deep.equal([]);
        expect(read('a.yml')).to.equal(before);
        expect(names()).to.deep.equal(['a.yml']);
      });
    }
  });

  describe('a file with encrypted values', () => {
    /** Its values, encrypted by an edit. */
    async function encrypted(): Promise<string> {
      write('v.yml', '# the station\n');
      write('plain', values('first'));
      editor(`cat '${at('plain')}' >"$1"`);
      write('v.yml', `${(await run(['encrypt-string', ...one, '--name', 'x'], { input: 'y' })).stdout}`);
      await succeed('edit', ...one, 'v.yml');
      return read('v.yml');
    }

    it('is edited as it reads, and only what changed is encrypted anew', async () => {
      const before = await encrypted();
      expect(before).not.to.match(/first|in a list/);
      expect(before).to.match(
        /^# the station\nstation:\n {2}name: Radio\n {2}passwords:\n {4}relay: !vault \| # kept\n {6}\$ANSIBLE/,
      );
      expect(await succeed('view', ...one, 'v.yml')).to.equal(values('first'));
      editor(`sed -i 's/"first"/"second"/' "$1"`);
      await succeed('edit', ...one, 'v.yml');
      const [relay, list] = before.split('\n  list:\n');
      const [newRelay, newList] = read('v.yml').split('\n  list:\n');
      expect(newList).to.equal(list);
      expect(newRelay).not.to.equal(relay);
      expect(await succeed('view', ...one, 'v.yml')).to.include('relay: !vault "second" # kept\n');
    });

    it('is given another password, with all around its values as it was', async () => {
      const before = await encrypted();
      await succeed('rekey', ...one, '--new-vault-id', 'next@two', 'v.yml');
      expect(read('v.yml')).to.include('$ANSIBLE_VAULT;1.2;AES256;next\n');
      const frame = (text: string) => text.replace(/\$ANSIBLE_VAULT.*(\n\s+[0-9a-f]+)+/g, '…');
      expect(frame(read('v.yml'))).to.equal(frame(before));
      expect(await succeed('view', '--vault-id', 'x@two', 'v.yml')).to.include('"in a list"');
      await refused(['view', ...one, 'v.yml'], 'v.yml:5:12: error[wrong-vault-password]');
    });

    it('is no file to decrypt as a whole', async () => {
      await encrypted();
      await refused(
        ['decrypt', ...one, 'v.yml'],
        'v.yml:1:1: error[not-encrypted]: the file is not encrypted as a whole',
      );
    });

    it('is refused when what was typed is no YAML, without a word of it', async () => {
      const before = await encrypted();
      for (const broken of [
        'a: !vault "hidden words\nb: [',
        'a: {b: !vault "hidden words"}\n',
        'hidden: !vault\nb: !vault ""\n',
      ]) {
        write('broken', broken);
        editor(`cat '${at('broken')}' >"$1"`);
        expect(await refused(['edit', ...one, 'v.yml'], 'error[')).not.to.include('hidden');
        expect(read('v.yml')).to.equal(before);
      }
    });
  });

  describe('many files', () => {
    const three = ['a.yml', 'b.yml', 'c.yml'];

    it('are rekeyed all, or none where one cannot be', async () => {
      for (const name of three) write(name, `${name}: 1\n`);
      write('plain.yml', 'd: 1\n');
      await succeed('encrypt', ...one, 'a.yml', 'b.yml');
      await succeed('encrypt', '--vault-password-file', 'two', 'c.yml');
      const before = three.map(read);
      const next = ['--new-vault-id', '2027@two'];
      await refused(['rekey', ...one, ...next, ...three], 'c.yml:1:1: error[wrong-vault-password]');
      expect(three.map(read)).to.deep.equal(before);
      // What is not encrypted is left as it is.
      const both = [...one, '--vault-password-file', 'two'];
      const { stderr } = await run(['rekey', ...both, ...next, ...three, 'plain.yml']);
      expect(stderr).to.equal('rekeyed a.yml, b.yml, c.yml\n');
      for (const name of three) {
        expect(read(name)).to.match(/^\$ANSIBLE_VAULT;1\.2;AES256;2027\n/);
        expect(await succeed('view', '--vault-id', '2027@two', name)).to.equal(`${name}: 1\n`);
      }
      expect(read('plain.yml')).to.equal('d: 1\n');
      await refused(['rekey', ...one, ...next, 'plain.yml'], 'plain.yml:1:1: error[not-encrypted]');
    });

    it('are encrypted and decrypted all or none', async () => {
      for (const name of three) write(name, `${name}: 1\n`);
      await succeed('encrypt', ...one, 'c.yml');
      await refused(['encrypt', ...one, ...three], 'c.yml:1:1: error[already-encrypted]');
      await refused(['decrypt', ...one, ...three], 'a.yml:1:1: error[not-encrypted]');
      await refused(['encrypt', ...one, 'a.yml', 'gone.yml'], 'gone.yml:1:1: error[unreadable]');
      expect(['a.yml', 'b.yml'].map(read)).to.deep.equal(['a.yml: 1\n', 'b.yml: 1\n']);
      expect(names()).to.have.members(three);
    });

    it('go elsewhere with --output, and from standard input to standard output', async () => {
      write('a.yml', 'a: 1\n');
      await succeed('encrypt', ...one, '--output', 'out.yml', 'a.yml');
      expect(read('a.yml')).to.equal('a: 1\n');
      expect(await succeed('decrypt', ...one, '--output', '-', 'out.yml')).to.equal('a: 1\n');
      const { stdout } = await run(['encrypt', ...one, '-'], { input: 'b: 2\n' });
      expect((await run(['view', ...one], { input: stdout })).stdout).to.equal('b: 2\n');
      await refused(['encrypt', ...one, '--output', 'x', 'a.yml', 'out.yml'], 'error[already-encrypted]');
      expect(statSync(at('out.yml')).mode & 0o777).to.equal(0o600);
    });

    it('are refused if they are no text', async () => {
      writeFileSync(at('key.bin'), Buffer.from([0x30, 0x82, 0xff, 0xfe]));
      await refused(['encrypt', ...one, 'key.bin'], 'key.bin:1:1: error[not-text]');
    });
  });

  describe('encrypt-string', () => {
    it('prints what can be pasted at any depth, without the line break at the end of standard input', async () => {
      const { stdout } = await run(['encrypt-string', ...one, '--name', 'relay'], { input: `${secret}\n` });
      expect(stdout).to.match(/^relay: !vault \|\n {10}\$ANSIBLE_VAULT;1\.1;AES256\n(?: {10}[0-9a-f]{1,80}\n)+$/);
      write('deep.yml', `a:\n  b:\n    - c:\n        ${stdout}`);
      expect(await succeed('view', ...one, 'deep.yml')).to.include(`relay: !vault ${JSON.stringify(secret)}\n`);
      const odd = await run(['encrypt-string', ...one, '--stdin', '--name', 'two words: #'], { input: 'x' });
      expect(odd.stdout).to.match(/^"two words: #": !vault \|\n/);
      expect((await run(['encrypt_string', ...one], { input: 'a\nb\n' })).stdout).to.match(/^!vault \|\n/);
      await refused(['encrypt-string', ...one], 'there is nothing to encrypt');
    });

    it('takes no secret from an argument, and does not repeat it', async () => {
      expect(await refused(['encrypt-string', ...one, secret], 'error[secret-argument]')).not.to.include('horse');
    });
  });

  describe('which password', () => {
    beforeEach(() => write('a.yml', 'a: 1\n'));
    const header = async (...args: string[]) => {
      await succeed('encrypt', ...args, '--output', 'out.yml', 'a.yml');
      return read('out.yml').split('\n')[0];
    };

    it('is said by its label where several are given', async () => {
      const both = ['--vault-id', 'dev@one', '--vault-id', 'prod@two'];
      const said = await refused(['encrypt', ...both, 'a.yml'], 'error[which-vault-id]: 2 passwords were given');
      expect(said).to.include('--encrypt-vault-id dev or --encrypt-vault-id prod');
      expect(await header(...both, '--encrypt-vault-id', 'prod')).to.equal('$ANSIBLE_VAULT;1.2;AES256;prod');
      await refused(['encrypt', ...both, '--encrypt-vault-id', 'pord', 'a.yml'], 'error[which-vault-id]: no password');
      await refused(['encrypt', '--vault-id', 'a;b@one', 'a.yml'], 'error[bad-vault-id]: `a;b` cannot be a label');
    });

    it('is that of the inventory around the file, which is named, and never that of the shipped lab', async () => {
      await refused(['encrypt', 'a.yml'], 'error[no-vault-password]');
      mkdirSync(at('prod/relays'), { recursive: true });
      write('prod/.vault-password', 'password two\n');
      write('prod/relays/eu.yml', 'a: 1\n');
      const { stderr } = await run(['encrypt', 'prod/relays/eu.yml']);
      expect(stderr).to.equal('encrypted prod/relays/eu.yml with the password in prod/.vault-password\n');
      expect(await succeed('view', '--vault-password-file', 'two', 'prod/relays/eu.yml')).to.equal('a: 1\n');
      // What is named goes before what lies about.
      expect((await run(['encrypt', ...one, 'a.yml', '-i', 'prod'])).stderr).to.equal('encrypted a.yml\n');
      mkdirSync(at('test'));
      write('test/.vault-password', 'password one\n');
      write('test/b.yml', 'b: 1\n');
      await refused(['encrypt', 'test/b.yml', 'prod/relays/eu.yml'], 'inventories with passwords of their own');
    });

    it('comes from the environment, too', async () => {
      const { stdout } = await run(['encrypt-string'], {
        input: 'x',
        env: { AIRCHECK_VAULT_PASSWORD: 'password one' },
      });
      expect(stdout).to.include('$ANSIBLE_VAULT;1.1;AES256\n');
      write('x.yml', `x: ${stdout}`);
      for (const name of ['AIRCHECK_VAULT_PASSWORD_FILE', 'ANSIBLE_VAULT_PASSWORD_FILE']) {
        const viewed = await run(['view', 'x.yml'], { env: { [name]: 'one' } });
        expect(viewed.stdout).to.equal('x: !vault "x"\n');
      }
    });

    it('cannot be asked for without a terminal', async () => {
      await refused(['encrypt', '--ask-vault-pass', 'a.yml'], 'there is no terminal to ask on: New vault password:');
      await refused(['rekey', '--vault-id', 'x@prompt', 'a.yml'], 'error[not-encrypted]');
    });
  });
});
