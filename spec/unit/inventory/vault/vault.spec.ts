import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Vault } from 'ansible-vault';
import { expect } from 'chai';
import type { Diagnostic } from '../../../../lib/inventory/diagnostic.ts';
import { formatDiagnostic } from '../../../../lib/inventory/format-diagnostic.ts';
import { loadInventory } from '../../../../lib/inventory/load.ts';
import { Secret } from '../../../../lib/inventory/secret.ts';
import { diagnosticsIn, type Files, load, withDirectory } from '../inventory-directory.ts';
import { inlineVault, labelledVault, passwordDev, passwordOne, tagged, vaultedFile } from '../vaults.ts';

const one = { id: 'default', password: new Secret(passwordOne) };
const dev = { id: 'dev', password: new Secret(passwordDev) };

const people = 'station: {name: Radio, domain: radio.example, contact: a@b.example}\n';
const inline = `ssh:\n  sudo_password: ${tagged(inlineVault, '  ')}\n`;
const labelled = `vars:\n  api:\n    key: ${tagged(labelledVault, '    ')}\n    url: http://x\n`;

describe('encrypted values', () => {
  it('become secrets, as passwords and in vars', async () => {
    const { data, secrets } = await load({ 'x.yml': inline + labelled }, { vaultPasswords: [one, dev] });
    expect(data.ssh?.sudo_password?.reveal()).to.equal('opensesame-one');
    const api = data.vars?.api;
    expect(api).to.have.property('url', 'http://x');
    expect(api).to.have.property('key').that.is.instanceOf(Secret);
    expect(secrets.map((secret) => secret.reveal())).to.deep.equal(['opensesame-one', 'ö"pen<sesame> two']);
  });

  it('are opened by any of the passwords, whatever its label', async () => {
    const { secrets } = await load({ 'x.yml': labelled }, { vaultPasswords: [one, { ...dev, id: 'other' }] });
    expect(secrets.map((secret) => secret.reveal())).to.deep.equal(['ö"pen<sesame> two']);
  });

  it('are opened once where they are equal', async () => {
    const relays = Array.from(
      { length: 500 },
      (_, i) =>
        `  r${i}:\n    address: 10.0.${i >> 8}.${i & 255}\n    region: eu\n    ssh:\n      sudo_password: ${tagged(inlineVault, '      ')}\n`,
    );
    const { secrets } = await load({ 'x.yml': `relays:\n${relays.join('')}` }, { vaultPasswords: [one] });
    expect(new Set(secrets.map((secret) => secret.reveal()))).to.deep.equal(new Set(['opensesame-one']));
    expect(secrets).to.have.length(500);
  });

  it('are read as ansible-vault writes them, by the library that we write them with', async () => {
    const text = await new Vault({ password: passwordOne }).encrypt('written here', 'default');
    const { data } = await load(
      { 'x.yml': `vars:\n  a: ${tagged(text.split('\n'), '  ')}\n` },
      { vaultPasswords: [one] },
    );
    const secret = data.vars?.a;
    expect(secret instanceof Secret && secret.reveal()).to.equal('written here');
  });

  it('with CRLF line ends, without a last line break, behind the older tag', async () => {
    const text = inline.replace('!vault', '!vault-encrypted').trimEnd().replaceAll('\n', '\r\n');
    const { data } = await load({ 'x.yml': text }, { vaultPasswords: [one] });
    expect(data.ssh?.sudo_password?.reveal()).to.equal('opensesame-one');
  });

  it('must be what a password may be', async () => {
    const text = await new Vault({ password: passwordOne }).encrypt('two\nlines', 'default');
    const files = { 'x.yml': `ssh:\n  sudo_password: ${tagged(text.split('\n'), '  ')}\n` };
    expect(await found(files, [one])).to.deep.equal([
      'x.yml:2:18: bad-value: `sudo_password` must be a password: one line of text, without spaces at either end',
    ]);
  });
});

describe('encrypted files', () => {
  it('are part of the inventory, and their free values are secrets', async () => {
    const { data, secrets, origin } = await load(
      { 'a.yml': people, 'vault.yml': vaultedFile },
      { vaultPasswords: [one] },
    );
    expect(data.station?.passwords.relay.reveal()).to.equal('from-the-vault-relay');
    expect(data.vars?.token).to.be.instanceOf(Secret);
    expect(data.vars?.count).to.equal(3);
    expect(secrets).to.have.length(4);
    expect(origin('/vars/token')).to.include({ line: 7, column: 10 });
  });

  it('are not shown', async () => {
    const text =
      'station:\n  passwords: {sorce: a-secret-of-mine}\nrelays:\n  eu-1: {address: another secret, region: 5}\n';
    const encrypted = await new Vault({ password: passwordOne }).encrypt(text, 'default');
    await withDirectory({ 'x.yml': encrypted }, async (directory) => {
      const diagnostics = await diagnosticsIn(directory, { vaultPasswords: [one] });
      expect(diagnostics.map((d) => `${d.origin?.line}:${d.origin?.column} ${d.code}`)).to.include.members([
        '2:15 unknown-property',
        '4:19 bad-value',
      ]);
      expect(JSON.stringify(diagnostics)).not.to.match(/a-secret|another secret/);
      expect(diagnostics.some((d) => 'source' in d)).to.equal(false);
    });
  });
});

describe('vault passwords', () => {
  const files = { 'x.yml': inline, '.vault-password': `  ${passwordOne}\n\n` };

  it('come from .vault-password in the inventory by default', async () => {
    expect((await load(files)).secrets).to.have.length(1);
  });

  it('come from files, with labels, and from programs', () =>
    withDirectory({ 'i/x.yml': inline + labelled, one: `${passwordOne}\n`, 'dev-client.sh': '' }, async (directory) => {
      const script = path.join(directory, 'dev-client.sh');
      await writeFile(script, `#!/bin/sh\n[ "$1 $2" = "--vault-id dev" ] && echo '${passwordDev}'\n`);
      await chmod(script, 0o700);
      const { secrets } = await loadInventory(path.join(directory, 'i'), {
        vaultPasswordFiles: [path.join(directory, 'one'), `dev@${script}`],
      });
      expect(secrets).to.have.length(2);
    }));

  it('are not asked for where nothing is encrypted', async () => {
    const { secrets } = await load({ 'x.yml': 'regions: {eu: {}}\n' }, { vaultPasswordFiles: ['/nowhere'] });
    expect(secrets).to.deep.equal([]);
  });

  const failing: [string, string, number, string][] = [
    ['is empty', ' \n', 0o600, 'FILE is empty'],
    ['is a program that prints nothing', '#!/bin/sh\n', 0o700, 'the script FILE prints no password'],
    [
      'is a program that fails',
      '#!/bin/sh\necho no agent >&2\nexit 3\n',
      0o700,
      'the vault password cannot be read from FILE: the script ended with code 3: no agent',
    ],
    ['is executable, but no program', 'password\n', 0o700, 'FILE is executable, but no program'],
  ];
  for (const [name, content, mode, message] of failing) {
    it(`are missed where the file ${name}`, () =>
      withDirectory({ 'i/x.yml': inline, password: content }, async (directory) => {
        const file = path.join(directory, 'password');
        await chmod(file, mode);
        const diagnostics = await diagnosticsIn(path.join(directory, 'i'), { vaultPasswordFiles: [file] });
        expect(diagnostics[0]?.message.replaceAll(file, 'FILE')).to.equal(message);
        expect(diagnostics.map((d) => d.code)).to.deep.equal(['vault-password-file', 'no-vault-password']);
      }));
  }

  it('are missed where there is no such file', async () => {
    const diagnostics = await withDirectory({ 'x.yml': inline }, (d) =>
      diagnosticsIn(d, { vaultPasswordFiles: ['/nowhere'] }),
    );
    expect(diagnostics[0]?.message).to.equal('the vault password cannot be read from /nowhere: there is no such file');
  });
});

describe('encrypted text that stays closed', () => {
  const relays = ['a', 'b', 'c'].map(
    (name) =>
      `  ${name}:\n    address: ${name}.example\n    region: eu\n    ssh:\n      sudo_password: ${tagged([...inlineVault], '      ')}\n`,
  );

  it('for want of a password: once for all', async () => {
    expect(await found({ 'x.yml': `relays:\n${relays.join('')}`, 'y.yml': labelled })).to.deep.equal([
      'x.yml:6:22: no-vault-password: this is encrypted, and no password was given (4 values)',
    ]);
  });

  it('because the password is another: once for each label', async () => {
    expect(
      await found({ 'x.yml': `relays:\n${relays.join('')}`, 'y.yml': labelled }, [
        { ...one, password: new Secret('wrong') },
      ]),
    ).to.deep.equal([
      'x.yml:6:22: wrong-vault-password: the vault password does not open this, or the text was changed (3 values)',
      'y.yml:3:10: wrong-vault-password: the vault password does not open this, or the text was changed',
    ]);
    expect(await found({ 'y.yml': labelled }, [one, one])).to.deep.equal([
      'y.yml:3:10: wrong-vault-password: none of the 2 vault passwords opens this, or the text was changed',
    ]);
  });

  it('as a whole file', async () => {
    expect(await found({ 'x.yml': vaultedFile })).to.deep.equal([
      'x.yml:1:1: no-vault-password: this is encrypted, and no password was given',
    ]);
  });

  const [header = '', ...body] = inlineVault;
  const damages: [string, readonly string[], string][] = [
    ['no text', [], 'it does not begin with `$ANSIBLE_VAULT;`'],
    ['plain text', ['opensesame'], 'it does not begin with `$ANSIBLE_VAULT;`'],
    ['the header alone', [header], 'nothing follows its header'],
    ['an old format', ['$ANSIBLE_VAULT;1.0;AES', ...body], 'it is in format 1.0, which is not safe'],
    [
      'another cipher',
      ['$ANSIBLE_VAULT;1.1;ROT13', ...body],
      '`$ANSIBLE_VAULT;1.1;ROT13` is a format that is not known',
    ],
    ['a last line that is missing', [header, ...body.slice(0, -1)], 'its end is missing'],
    ['most lines missing', [header, ...body.slice(0, 2)], 'a part of it is missing or changed'],
    [
      'letters that are none',
      [header, ...body.slice(0, -1), '38zz'],
      'it holds something other than pairs of hexadecimal digits',
    ],
    [
      'an odd digit',
      [header, ...body.slice(0, -1), '383'],
      'it holds something other than pairs of hexadecimal digits',
    ],
  ];
  for (const [name, lines, reason] of damages) {
    it(`because it is damaged: ${name}`, async () => {
      const files = { 'x.yml': `ssh:\n  sudo_password: ${lines.length === 0 ? '!vault' : tagged(lines, '  ')}\n` };
      expect(await found(files, [one])).to.deep.equal([
        `x.yml:2:18: damaged-vault: this encrypted text is damaged: ${reason}`,
      ]);
    });
  }

  it('because one digit is another', async () => {
    const changed = [...inlineVault.slice(0, -1), '3837'];
    expect(await found({ 'x.yml': `ssh:\n  sudo_password: ${tagged(changed, '  ')}\n` }, [one])).to.deep.equal([
      'x.yml:2:18: wrong-vault-password: the vault password does not open this, or the text was changed',
    ]);
  });

  it('where a single encrypted value cannot stand', async () => {
    expect(
      await found({ 'x.yml': `relays:\n  eu-1:\n    region: eu\n    address: ${tagged(inlineVault, '    ')}\n` }, [
        one,
      ]),
    ).to.deep.equal([
      'x.yml:4:14: misplaced-vault: this value cannot be encrypted by itself: only passwords and what stands in `vars` can',
    ]);
  });
});

async function found(files: Files, vaultPasswords: (typeof one)[] = []): Promise<string[]> {
  return withDirectory(files, async (directory) => {
    const diagnostics: readonly Diagnostic[] = await diagnosticsIn(directory, { vaultPasswords });
    const printed = diagnostics.map((d) => formatDiagnostic(d, { colour: false, cwd: directory }));
    expect(printed.join('\n')).not.to.match(/opensesame|battery|correct horse/);
    return diagnostics.map(
      (d) =>
        `${d.origin ? path.basename(d.origin.file) : ''}:${d.origin?.line}:${d.origin?.column}: ${d.code}: ${d.message}`,
    );
  });
}
