import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'chai';
import { InvalidInventory } from '../../../lib/inventory/diagnostic.ts';
import { loadInventory } from '../../../lib/inventory/load.ts';
import { namedPasswords, newPassword, rotatable, rotated, toldOutside } from '../../../lib/inventory/rotate.ts';
import { Secret } from '../../../lib/inventory/secret.ts';
import { VaultOpener } from '../../../lib/inventory/vault/decrypt.ts';
import { asValue, encrypt } from '../../../lib/inventory/vault/encrypt.ts';
import { replaceFiles } from '../../../lib/inventory/vault/replace-files.ts';
import { withDirectory } from './inventory-directory.ts';

const one = { id: 'default', password: new Secret('password one') };
const dev = { id: 'dev', password: new Secret('password dev') };
const passwords = [one, dev];

/** A password in each of the ways that it can stand in an inventory. */
async function files() {
  const relay = await encrypt('the old relay', dev);
  const whole = `sources: # people\n  studio: {kind: live, priority: 1, password: 'the old studio', buffer: 3}\n`;
  return {
    'station.yml': `# first line
station:
  name: Radio
  domain: radio.example
  contact: a@b.example
  passwords:
    source: "the old source" # in quotes
    ${asValue(relay, 'relay').replace('!vault |', '!vault | # encrypted')}
    admin: the old admin

mounts:
  /talk.mp3: {format: mp3, bitrate: 128, encoder: {password: the old encoder}}
`,
    'sources.yml': await encrypt(whole, one),
    'other.yml': 'sources: {night: {kind: playlist, priority: 2, files: [a.mp3]}}\n',
  };
}

/** What the passwords of an inventory are, by pointer. */
async function revealed(directory: string): Promise<Record<string, string | undefined>> {
  const { data } = await loadInventory(directory, { vaultPasswords: passwords });
  const { studio } = data.sources ?? {};
  return {
    source: data.station?.passwords.source.reveal(),
    relay: data.station?.passwords.relay.reveal(),
    admin: data.station?.passwords.admin.reveal(),
    studio: studio?.kind === 'live' ? studio.password?.reveal() : undefined,
    '/talk.mp3': data.mounts?.['/talk.mp3']?.encoder?.password.reveal(),
  };
}

describe('new passwords', () => {
  it('are letters and digits, a letter first, and never the same', () => {
    const made = Array.from({ length: 500 }, newPassword);
    expect(made.filter((password) => !/^[A-Za-z][A-Za-z0-9]{23}$/.test(password))).to.deep.equal([]);
    expect(new Set(made).size).to.equal(500);
  });

  it('are for those that the station gives out', async () => {
    await withDirectory(await files(), async (directory) => {
      const all = rotatable(await loadInventory(directory, { vaultPasswords: passwords }));
      expect(all.map(({ name, origin }) => `${name} ${path.basename(origin.file)}:${origin.line}`)).to.deep.equal([
        'source station.yml:7',
        'relay station.yml:8',
        'admin station.yml:16',
        'studio sources.yml:2',
        '/talk.mp3 station.yml:19',
      ]);
      expect(() => namedPasswords(all, ['relay', 'relais', 'night'])).to.throw(
        InvalidInventory,
        'no-such-password: `relais` is no password that can be rotated\nno-such-password: `night`',
      );
    });
  });

  it('are also for people who send, and for servers with logins of their own', async () => {
    const more = `sources: {talk: {kind: live, priority: 3, password: the old talk, accounts: {ann: {password: the old ann}}}}
icecast: {login: {admin_password: the old admin of all}}
masters: {master1: {address: 192.0.2.1, role: primary, icecast: {login: {relay_password: the old one}}}}
groups: {old: {hosts: [master1], icecast: {login: {source_password: the old source}}}}
`;
    await withDirectory({ ...(await files()), 'more.yml': more }, async (directory) => {
      const inventory = await loadInventory(directory, { vaultPasswords: passwords });
      const own = rotatable(inventory).filter(({ origin }) => origin.file.endsWith('more.yml'));
      expect(own.map(({ name }) => name)).to.deep.equal([
        'talk',
        'ann@talk',
        'admin@all',
        'source@old',
        'relay@master1',
      ]);
      expect(toldOutside(inventory, own).map(({ name }) => name)).to.deep.equal(['talk', 'ann@talk']);
      await replaceFiles(await rotated(own, new VaultOpener(async () => passwords)));
      const { data } = await loadInventory(directory, { vaultPasswords: passwords });
      const now = [
        data.sources?.talk?.kind === 'live' ? data.sources.talk.accounts?.ann?.password : undefined,
        data.icecast?.login?.admin_password,
        data.groups?.old?.icecast?.login?.source_password,
        data.masters?.master1?.icecast?.login?.relay_password,
      ];
      expect(now.filter((password) => !/^[A-Za-z0-9]{24}$/.test(password?.reveal() ?? ''))).to.deep.equal([]);
    });
  });

  it('have to be told to encoders that are no hosts', async () => {
    const told = async (more: Record<string, string>) =>
      withDirectory({ ...(await files()), ...more }, async (directory) => {
        const inventory = await loadInventory(directory, { vaultPasswords: passwords });
        return toldOutside(inventory, rotatable(inventory)).map(({ name }) => name);
      });
    expect(await told({})).to.deep.equal(['studio', '/talk.mp3']);
    const studio = 'studios: {desk: {address: 10.0.0.9, source: studio, plays: {tone: 440}}}\n';
    expect(await told({ 'network.yml': studio })).to.deep.equal(['/talk.mp3']);
  });

  const chosen = [['relay'], ['source', 'admin'], ['studio'], ['/talk.mp3', 'relay', 'studio']];
  for (const names of chosen) {
    it(`stand where the old ones stood: ${names.join(', ')}`, async () => {
      await withDirectory(await files(), async (directory) => {
        const before = await revealed(directory);
        const station = readFileSync(path.join(directory, 'station.yml'), 'utf8');
        const sources = readFileSync(path.join(directory, 'sources.yml'), 'utf8');
        const all = rotatable(await loadInventory(directory, { vaultPasswords: passwords }));
        const opener = new VaultOpener(async () => passwords);
        await replaceFiles(await rotated(namedPasswords(all, names), opener));

        const after = await revealed(directory);
        for (const [name, old] of Object.entries(before)) {
          if (names.includes(name)) expect(after[name]).to.match(/^[A-Za-z][A-Za-z0-9]{23}$/);
          else expect(after[name]).to.equal(old);
        }
        const frame = (text: string) =>
          text
            .replace(/(?<=AES256;dev)(\n\s+[0-9a-f]+)+/, '…')
            .replace(/the old \w+|\b[A-Za-z][A-Za-z0-9]{23}\b/g, '…');
        const written = await readFile(path.join(directory, 'station.yml'), 'utf8');
        expect(frame(written)).to.equal(frame(station));
        // What was not asked for is the same to the byte.
        if (!names.includes('relay'))
          expect(/AES256;dev[\s0-9a-f]+/.exec(written)).to.deep.equal(/AES256;dev[\s0-9a-f]+/.exec(station));
        const file = readFileSync(path.join(directory, 'sources.yml'), 'utf8');
        if (!names.includes('studio')) expect(file).to.equal(sources);
        else {
          const plain = await new VaultOpener(async () => [one]).open(file);
          expect(plain).to.match(
            /^sources: # people\n {2}studio: \{kind: live, priority: 1, password: '\w{24}', buffer: 3\}\n$/,
          );
        }
      });
    });
  }

  it('are not made where the old ones cannot be opened', async () => {
    await withDirectory(await files(), async (directory) => {
      const all = rotatable(await loadInventory(directory, { vaultPasswords: passwords }));
      const opener = new VaultOpener(async () => [one]);
      const error = await rotated(namedPasswords(all, ['relay']), opener).catch((caught) => caught);
      expect(error).to.be.instanceOf(InvalidInventory);
      expect(error.message).to.match(/^wrong-vault-password: /);
    });
  });
});
