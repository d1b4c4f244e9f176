import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { type KeyFile, KeyFiles } from '../../../lib/ssh/key-files.ts';
import { keyPair } from './keys.ts';

describe('KeyFiles', () => {
  let dir: string;

  beforeEach(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'aircheck-keys-'));
  });

  afterEach(() => rmSync(dir, { recursive: true }));

  function write(name: string, text: string): string {
    const file = path.join(dir, name);
    writeFileSync(file, text);
    return file;
  }

  function lockedKey(loaded: KeyFile): Extract<KeyFile, { state: 'locked' }> {
    if (loaded.state !== 'locked') throw new Error(`the key is ${loaded.state}`);
    return loaded;
  }

  /** An encrypted key of the format that hides its public half. */
  function oldFormat(passphrase: string): string {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
    return privateKey.export({ type: 'sec1', format: 'pem', cipher: 'aes-256-cbc', passphrase }).toString();
  }

  it('reads a private key', async () => {
    const loaded = await new KeyFiles(undefined).load(write('id', keyPair().private));
    expect(loaded).to.have.property('state', 'ready');
  });

  it('tells a public key from a private one', async () => {
    const loaded = await new KeyFiles(undefined).load(write('id.pub', keyPair().public));
    expect(loaded).to.have.property('state', 'public');
  });

  it('says that a file is missing', async () => {
    expect(await new KeyFiles(undefined).load(path.join(dir, 'none'))).to.deep.equal({ state: 'missing' });
  });

  for (const [what, text] of [
    ['no key', 'hello\n'],
    ['nothing', ''],
    ['a key of a format that is not read', '-----BEGIN PRIVATE KEY-----\nMC4CAQ==\n-----END PRIVATE KEY-----\n'],
  ] as const) {
    it(`says that a file holds ${what}`, async () => {
      const loaded = await new KeyFiles(undefined).load(write('odd', text));
      expect(loaded).to.have.property('state', 'unusable');
      expect(loaded).to.have.property('reason').that.includes('ssh-keygen -p -f');
    });
  }

  it('reads a file once', async () => {
    const files = new KeyFiles(undefined);
    const file = write('id', keyPair().private);
    const first = await files.load(file);
    writeFileSync(file, 'spoilt');
    expect(await files.load(file)).to.equal(first);
  });

  it('knows the public half of an encrypted key without asking', async () => {
    const pair = keyPair('open');
    const asked: string[] = [];
    const ask = async (file: string) => {
      asked.push(file);
      return 'open';
    };
    const loaded = lockedKey(await new KeyFiles(ask).load(write('id', pair.private)));
    expect(loaded.public?.getPublicSSH()).to.deep.equal(pair.blob);
    expect(asked).to.deep.equal([]);
  });

  it('asks once and gives everybody the same key', async () => {
    const file = write('id', keyPair('open').private);
    const asked: string[] = [];
    const files = new KeyFiles(async (name) => {
      asked.push(name);
      return 'open';
    });
    const loaded = lockedKey(await files.load(file));
    const [one, two] = await Promise.all([loaded.unlock(), loaded.unlock()]);
    expect(one.isPrivateKey()).to.equal(true);
    expect(one).to.equal(two);
    expect(asked).to.deep.equal([file]);
  });

  for (const [what, ask, message] of [
    ['wrong', async () => 'shut', /^the passphrase given for \S+ is wrong$/],
    ['empty', async () => '', /is wrong$/],
    ['not known', async () => null, /is encrypted and its passphrase is not known$/],
    ['never asked for', undefined, /is encrypted and its passphrase is not known$/],
  ] as const) {
    for (const format of ['new', 'old']) {
      it(`says that the passphrase of a key in the ${format} format is ${what}`, async () => {
        const file = write('id', format === 'new' ? keyPair('open').private : oldFormat('open'));
        const error = await lockedKey(await new KeyFiles(ask).load(file))
          .unlock()
          .catch((reason: unknown) => reason);
        expect(error).to.have.property('message').that.matches(message).and.not.include('shut');
      });
    }
  }

  it('finds the public half of an old key beside it, if it is there', async () => {
    const file = write('id', oldFormat('open'));
    expect(lockedKey(await new KeyFiles(undefined).load(file)).public).to.equal(null);
    const pair = keyPair();
    write('id.pub', pair.public);
    expect(lockedKey(await new KeyFiles(undefined).load(file)).public?.getPublicSSH()).to.deep.equal(pair.blob);
  });

  it('makes nothing of a key that is cut short', async () => {
    const text = keyPair('open').private.split('\n').slice(0, 2).join('\n');
    const loaded = await new KeyFiles(undefined).load(write('id', `${text}\n-----END OPENSSH PRIVATE KEY-----\n`));
    expect(loaded.state).to.be.oneOf(['unusable', 'locked']);
  });
});
