import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { loadInventory } from '../../../lib/inventory/load.ts';
import { missingFiles } from '../../../lib/network/missing-files.ts';
import { type Change, changedText } from './small-network.ts';

describe('missingFiles', () => {
  let directory: string;
  before(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'missing-files-'));
    await mkdir(path.join(directory, 'audio', 'folder.mp3'), { recursive: true });
    await writeFile(path.join(directory, 'audio', 'night.mp3'), 'sound');
  });
  after(() => rm(directory, { recursive: true }));

  const findingsOf = async (...changes: readonly Change[]) => {
    await writeFile(path.join(directory, 'network.yml'), changedText(changes));
    return missingFiles(await loadInventory(directory));
  };
  const findings = (to: string) => findingsOf(['[audio/night.mp3]', to]);

  it('finds nothing where all files are there', async () => {
    expect(await findings('[audio/night.mp3]')).to.deep.equal([]);
  });

  it('points at an intro, a certificate and accounts that are not', async () => {
    const found = await findingsOf(
      ['/low.mp3: { format: mp3, bitrate: 64 }', '/low.mp3: { format: mp3, bitrate: 64, intro: a.mp3 }'],
      [
        '/live.ogg: { format: vorbis, bitrate: 128 }',
        '/live.ogg: { format: vorbis, bitrate: 128, authentication: { file: b.txt } }',
      ],
      ['us: { failover: [eu] }', 'us: { failover: [eu], icecast: { certificate: { file: c.pem } } }'],
    );
    expect(found.map(({ message }) => message)).to.have.members([
      '`a.mp3` is not there',
      '`b.txt` is not there',
      '`c.pem` is not there',
    ]);
  });

  it('wants the account of the relays in a file of accounts', async () => {
    const ogg = '/live.ogg: { format: vorbis, bitrate: 128 }';
    const file = path.join(directory, 'accounts.txt');
    const found = () => findingsOf([ogg, ogg.replace(' }', ', authentication: { file: accounts.txt } }')]);
    const alice = 'alice:0cc175b9c0f1b6a831c399e269772661\n';
    await writeFile(file, `${alice}relay:0cc175b9c0f1b6a831c399e269772661\n`);
    expect((await found()).map(({ code }) => code)).to.deep.equal(['accounts-without-relay']);
    const hash = createHash('md5').update('thing').digest('hex');
    await writeFile(file, `${alice}relay:${hash}\n`);
    expect(await found()).to.deep.equal([]);
  });

  it('wants a certificate with its key', async () => {
    const found = () =>
      findingsOf(['192.0.2.21, region: us', '192.0.2.21, region: us, icecast: { certificate: { file: radio.pem } }']);
    const file = path.join(directory, 'radio.pem');
    const [one, other] = [selfSigned(directory), selfSigned(directory)];
    await writeFile(file, one.certificate + one.key);
    expect(await found()).to.deep.equal([]);
    for (const [text, problem] of [
      [one.key, /not there, or cannot be read/],
      [one.certificate, /no private key/],
      [one.certificate + other.key, /not that of its private key/],
    ] as const) {
      await writeFile(file, text);
      const [finding] = await found();
      expect(finding?.code).to.equal('bad-certificate');
      expect(finding?.message).to.match(problem);
    }
  });

  it('points at each that is not', async () => {
    const [first, second, ...more] = await findings('[audio/day.mp3, audio/night.mp3, audio/folder.mp3]');
    expect(more).to.deep.equal([]);
    expect(first?.code).to.equal('missing-file');
    expect(first?.message).to.equal('`audio/day.mp3` is not there');
    expect(first?.source?.slice((first.origin?.column ?? 0) - 1)).to.match(/^audio\/day\.mp3,/);
    expect(first?.hint).to.contain(path.join(directory, 'audio/day.mp3'));
    expect(second?.message).to.equal('`audio/folder.mp3` is not a file');
  });
});

function selfSigned(directory: string): { certificate: string; key: string } {
  const [certificate, key] = [path.join(directory, 'c.out'), path.join(directory, 'k.out')];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-subj', '/CN=radio.example'];
  execFileSync('openssl', ['req', '-x509', ...kind, '-keyout', key, '-out', certificate], { stdio: 'pipe' });
  return { certificate: readFileSync(certificate, 'utf8'), key: readFileSync(key, 'utf8') };
}
