import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { Secret } from '../../../lib/inventory/secret.ts';
import { VaultOpener } from '../../../lib/inventory/vault/decrypt.ts';
import { encrypt } from '../../../lib/inventory/vault/encrypt.ts';
import { readEnvelope } from '../../../lib/inventory/vault/envelope.ts';
import { aircheck, type Ran } from '../../unit/cli/aircheck.ts';
import { Debian } from './debian.ts';

/** What can go wrong with lengths, line ends and letters. */
const texts: Readonly<Record<string, string>> = {
  'yaml.yml': 'station:\n  name: "Radio"\n  # a comment\n',
  'empty.yml': '',
  'newline.yml': '\n',
  'no-newline.yml': 'a: 1',
  'crlf.yml': 'a: 1\r\nb: 2\r\n',
  'newlines.yml': 'a: 1\n\n\n\n',
  'fifteen.yml': 'x'.repeat(15),
  'sixteen.yml': 'x'.repeat(16),
  'seventeen.yml': 'x'.repeat(17),
  'letters.yml': '\ufeffnäme: "Rádio 📻 Ünïcode\u2028"\n',
  'nul.yml': 'a\u0000b\u0001c',
  'vault.yml': 'a: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n',
  'large.yml': 'a line of text, many times\n'.repeat(20_000),
};

describe("aircheck vault and Debian's ansible-vault", () => {
  const debian = new Debian();
  const files = (prefix: string) => Object.keys(texts).map((name) => debian.path(prefix + name));
  const write = (prefix: string) => {
    for (const [name, text] of Object.entries(texts)) debian.file(prefix + name, text);
    return files(prefix);
  };
  const read = (prefix: string) =>
    Object.fromEntries(Object.keys(texts).map((name) => [name, readFileSync(debian.path(prefix + name), 'utf8')]));
  const ours = (...args: string[]) => aircheck(['vault', ...args], { cwd: debian.directory });
  const theirs = (...args: string[]) => debian.run('ansible-vault', args);
  const done = ({ code, stdout, stderr }: Ran) => {
    expect(code, stdout + stderr).to.equal(0);
    return stdout;
  };

  before(() => {
    debian.file('one', 'correct horse\n');
    debian.file('two', '\tbattery "stäple" $x\u00a0 \n');
    debian.file('script', '#!/bin/sh\necho correct horse\n', 0o700);
    debian.file('pass-client', '#!/bin/sh\n[ "$1 $2" = "--vault-id two" ] && echo " tail spaces  "\n', 0o700);
  });
  after(() => debian.remove());

  it('ours opens what theirs encrypts, to the byte', async () => {
    done(theirs('encrypt', '--vault-password-file', 'one', ...write('a-')));
    done(await ours('decrypt', '--vault-password-file', 'one', ...files('a-')));
    expect(read('a-')).to.deep.equal(texts);
  });

  it('theirs opens what ours encrypts, to the byte', async () => {
    done(await ours('encrypt', '--vault-password-file', 'one', ...write('b-')));
    expect(read('b-')['yaml.yml']).to.match(/^\$ANSIBLE_VAULT;1\.1;AES256\n[0-9a-f\n]+\n$/);
    done(theirs('decrypt', '--vault-password-file', 'script', ...files('b-')));
    expect(read('b-')).to.deep.equal(texts);
  });

  it('both write labels, and find the password by them, from files and programs', async () => {
    const sources = ['--vault-id', 'one@script', '--vault-id', 'two@pass-client'];
    const file = debian.file('labels.yml', 'a: 1\n');
    done(await ours('encrypt', ...sources, '--encrypt-vault-id', 'two', file));
    expect(readFileSync(file, 'utf8')).to.match(/^\$ANSIBLE_VAULT;1\.2;AES256;two\n/);
    expect(done(theirs('view', ...sources, file))).to.equal('a: 1\n');
    done(theirs('decrypt', ...sources, file));
    done(theirs('encrypt', ...sources, '--encrypt-vault-id', 'one', file));
    expect(readFileSync(file, 'utf8')).to.match(/^\$ANSIBLE_VAULT;1\.2;AES256;one\n/);
    expect(done(await ours('view', ...sources, file))).to.equal('a: 1\n');
    // The label is advice.
    expect(done(await ours('view', '--vault-id', 'other@one', file))).to.equal('a: 1\n');
    expect(done(theirs('view', '--vault-id', 'other@one', file))).to.equal('a: 1\n');
  });

  it('each reads the values that the other encrypts', async () => {
    const value = 'ö "quoted" {{ no template }} \\ $x';
    const there = debian.run(
      'ansible-vault',
      ['encrypt_string', '--vault-id', 'two@two', '--stdin-name', 'there'],
      value,
    );
    const here = await aircheck(['vault', 'encrypt-string', '--vault-id', 'two@two', '--name', 'here'], {
      cwd: debian.directory,
      input: `${value}\n`,
    });
    debian.file('values.yml', `${done(here)}${done(there)}\nplain: 1\n`);
    expect(done(await ours('view', '--vault-id', 'two@two', 'values.yml'))).to.equal(
      `here: !vault ${JSON.stringify(value)}\nthere: !vault ${JSON.stringify(value)}\nplain: 1\n`,
    );
    // Only what is marked as unsafe is not taken for a template.
    const message = 'msg={{ (here == there) | string + (here | string | length | string) }}';
    const args = ['localhost', '-i', 'localhost,', '-c', 'local', '-m', 'debug', '-a', message];
    const said = debian.run('ansible', [...args, '-e', '@values.yml', '--vault-id', 'two@two']);
    expect(done(said)).to.include(`"msg": "True${value.length}"`);
  });

  it('each opens what the other rekeyed', async () => {
    const old = ['--vault-password-file', 'one'];
    done(await ours('encrypt', ...old, ...write('c-')));
    done(await ours('rekey', ...old, '--new-vault-id', 'two@two', ...files('c-')));
    done(theirs('rekey', '--vault-id', 'two@two', '--new-vault-password-file', 'one', ...files('c-')));
    done(await ours('decrypt', ...old, ...files('c-')));
    expect(read('c-')).to.deep.equal(texts);
  });

  it('an edit of ours keeps password and label, and theirs opens it', async () => {
    const file = debian.file('edited.yml', 'a: 1\n', 0o640);
    done(theirs('encrypt', '--vault-id', 'two@two', file));
    chmodSync(file, 0o640);
    const both = ['--vault-id', 'one@one', '--vault-id', 'two@two'];
    const { code, stdout, stderr } = await aircheck(['vault', 'edit', ...both, file], {
      cwd: debian.directory,
      env: { EDITOR: 'sed -i s/1/2/', VISUAL: '' },
    });
    expect({ code, stdout, stderr }).to.deep.equal({ code: 0, stdout: '', stderr: `changed ${file}\n` });
    expect(readFileSync(file, 'utf8')).to.match(/^\$ANSIBLE_VAULT;1\.2;AES256;two\n/);
    expect(done(theirs('view', '--vault-id', 'two@two', file))).to.equal('a: 2\n');
  });

  it('a wrong password opens nothing, here and there, and changes nothing', async () => {
    const file = debian.file('wrong.yml', 'a: 1\n');
    done(theirs('encrypt', '--vault-password-file', 'one', file));
    const written = readFileSync(file);
    for (const command of ['view', 'decrypt', 'edit', 'rekey']) {
      const more = command === 'rekey' ? ['--new-vault-password-file', 'one'] : [];
      const { code, stdout, stderr } = await ours(command, '--vault-password-file', 'two', ...more, file);
      expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' });
      expect(stderr).to.include('wrong.yml:1:1: error[wrong-vault-password]: the vault password does not open this');
      expect(stderr).not.to.include('stäple');
    }
    expect(theirs('view', '--vault-password-file', 'two', file).code).not.to.equal(0);
    expect(readFileSync(file)).to.deep.equal(written);
  });

  describe('a file that was changed', () => {
    const password = { id: 'dev', password: new Secret('correct horse') };
    const plain = 'a: secret\n';
    let vault: string;
    let opener: VaultOpener;
    before(async () => {
      vault = await encrypt(plain, password);
      opener = new VaultOpener(async () => [password]);
    });

    const verdict = async (text: string) => {
      const opened = await opener.openWith(text);
      return 'code' in opened ? opened.code : opened.text;
    };

    it('at any one of its bytes: ours opens nothing that theirs does not, and never to another text', async () => {
      const damaged = [...vault].flatMap((_, at) =>
        replacements(vault.charAt(at)).map((other) => vault.slice(0, at) + other + vault.slice(at + 1)),
      );
      expect(damaged.length).to.be.greaterThan(700);
      const script = path.join(import.meta.dirname, 'open-vaults.py');
      const there = debian.python(script, { password: 'correct horse', vaults: damaged });
      if (!Array.isArray(there)) throw new Error('no list');
      const here = await Promise.all(damaged.map(verdict));
      const opened = damaged.filter((_, i) => here[i] === plain);
      // What both open: another label. A line break more or less between digits is nothing to either.
      expect(opened.length).to.be.greaterThan(0);
      for (const [i, text] of damaged.entries()) {
        expect(here[i], text).to.be.oneOf([plain, 'wrong-vault-password', 'damaged-vault']);
        if (here[i] === plain) expect(there[i], text).to.equal(plain);
      }
      const digits = opened.filter(
        (text) => readEnvelope(text) !== null && !/^\$ANSIBLE_VAULT;1\.2;AES256;/.test(text),
      );
      expect(digits).to.deep.equal([]);
    });

    const wrong = 'wrong-vault-password';
    const broken = 'damaged-vault';
    const regions: [region: string, change: (parts: Parts) => Partial<Parts>, code: string, message: string][] = [
      ['its first word', () => ({ header: '$ANSIBLE_VALT;1.1;AES256' }), 'no vault', 'a: is no longer a vault'],
      [
        'its version',
        () => ({ header: '$ANSIBLE_VAULT;1.3;AES256' }),
        broken,
        '1.3;AES256` is a format that is not known',
      ],
      [
        'its cipher',
        () => ({ header: '$ANSIBLE_VAULT;1.1;AES128' }),
        broken,
        '1.1;AES128` is a format that is not known',
      ],
      ['its salt', ({ salt }) => ({ salt: turned(salt) }), wrong, 'or the text was changed'],
      ['its HMAC', ({ hmac }) => ({ hmac: turned(hmac) }), wrong, 'or the text was changed'],
      ['its ciphertext', ({ ciphertext }) => ({ ciphertext: turned(ciphertext) }), wrong, 'or the text was changed'],
      ['a salt cut short', ({ salt }) => ({ salt: salt.slice(2) }), wrong, 'or the text was changed'],
      ['an HMAC cut short', ({ hmac }) => ({ hmac: hmac.slice(2) }), broken, 'a part of it is missing or changed'],
      [
        'a ciphertext cut short',
        ({ ciphertext }) => ({ ciphertext: ciphertext.slice(0, -2) }),
        broken,
        'its end is missing',
      ],
      ['no ciphertext', () => ({ ciphertext: '' }), broken, 'a part of it is missing or changed'],
    ];
    for (const [region, change, code, message] of regions) {
      it(`in ${region}: ${code}`, async () => {
        const parts = partsOf(vault);
        const file = debian.file('tampered.yml', joined({ ...parts, ...change(parts) }));
        const ran = await ours('decrypt', '--vault-id', 'dev@one', file);
        expect({ code: ran.code, stdout: ran.stdout }).to.deep.equal({ code: 2, stdout: '' });
        if (code === 'no vault') expect(ran.stderr).to.include('error[not-encrypted]');
        else expect(ran.stderr).to.include(`tampered.yml:1:1: error[${code}]`).and.include(message);
        expect(theirs('decrypt', '--vault-id', 'dev@one', file).code === 0).to.equal(region === 'its version');
      });
    }
  });

  it('leaves nothing behind', () => {
    const left = readdirSync(debian.directory).filter((name) => name.startsWith('.') && name !== '.ansible');
    expect(left).to.deep.equal([]);
    expect(statSync(debian.path('edited.yml')).mode & 0o777).to.equal(0o640);
    expect(existsSync(debian.path('tmp')) ? readdirSync(debian.path('tmp')) : []).to.deep.equal([]);
  });
});

/** What a byte can become by accident. */
function replacements(byte: string): string[] {
  const all = /[0-9a-f]/.test(byte)
    ? [byte === 'f' ? '0' : (Number.parseInt(byte, 16) + 1).toString(16), 'z']
    : ['0', '~'];
  return all.filter((other) => other !== byte);
}

interface Parts {
  readonly header: string;
  readonly salt: string;
  readonly hmac: string;
  readonly ciphertext: string;
}

function partsOf(vault: string): Parts {
  const [header = '', ...body] = vault.trimEnd().split('\n');
  const [salt = '', hmac = '', ciphertext = ''] = Buffer.from(body.join(''), 'hex').toString('latin1').split('\n');
  return { header, salt, hmac, ciphertext };
}

function joined({ header, salt, hmac, ciphertext }: Parts): string {
  const digits = Buffer.from([salt, hmac, ciphertext].join('\n'), 'latin1').toString('hex');
  return `${[header, ...(digits.match(/.{1,80}/g) ?? [])].join('\n')}\n`;
}

/** The same with its last digit another. */
function turned(digits: string): string {
  return digits.slice(0, -1) + (digits.endsWith('0') ? '1' : '0');
}
