import path from 'node:path';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { renderEveryFormat } from './network.ts';
import { startObjectStorage, startPart, storageEndpoint, storageKeys } from './object-storage.ts';
import { PrivateHost, type Ran } from './private-host.ts';

const tone = path.resolve(import.meta.dirname, '../../../inventory/lab/audio/tone-660.mp3');
const night = 'night: { kind: playlist, priority: 3 }';
const pulled = `night: { kind: playlist, priority: 3, from: { storage: archive, path: music/night, at_most: 2M } }

storages:
  archive:
    kind: s3
    bucket: radio-test
    endpoint: ${storageEndpoint}
    region: us-east-1
    access_key: ${storageKeys.access}
    secret_key: ${storageKeys.secret}
`;
const state = '/var/lib/radio-pull/night';

describe('a playlist that is pulled from object storage', function () {
  this.timeout(120_000);
  let master: PrivateHost;
  let command = '';
  let door = 0;

  before(async function () {
    if (!PrivateHost.possible) this.skip();
    const { configs } = await renderEveryFormat([night, pulled]);
    const config = configs.get('master');
    if (config === undefined) throw new Error('the master was not rendered');
    master = await PrivateHost.open(config, '10.77.0.11');
    await startObjectStorage(master);
    const unit = await master.run('cat /etc/systemd/system/playlist-night.service');
    command = /^ExecStart=(.*)$/m.exec(unit.stdout)?.[1] ?? '';
    // What systemd's LoadCredential does, and the owner of directories, which this host has not got from converge.
    await master.run(`install -o liquidsoap -m 0400 /etc/radio-storages.conf /run/rclone.conf
chown liquidsoap: /var/lib/radio/night ${state}`);
    door = Number((await master.run('pgrep -f /usr/bin/swift-proxy-server')).stdout.trim());
    await put({ 'one.mp3': tone, 'evening/two, three.mp3': tone });
  });

  after(() => master?.close());

  const rclone = 'env -u AWS_CA_BUNDLE rclone --config /etc/radio-storages.conf --retries 1';

  /** Puts files into the storage: each is a copy of one here, or text. */
  async function put(files: Readonly<Record<string, string>>): Promise<void> {
    const lines = Object.entries(files).map(([name, from]) => {
      const target = `'/run/put/${name}'`;
      const write = path.isAbsolute(from) ? `cp ${from} ${target}` : `printf %s '${from}' >${target}`;
      return `mkdir -p "$(dirname ${target})" && ${write}`;
    });
    const { code, stderr } = await master.run(`set -e
rm -rf /run/put
${lines.join('\n')}
${rclone} --s3-no-check-bucket=false mkdir archive:radio-test
${rclone} copy /run/put archive:radio-test/music/night`);
    expect(code, stderr).to.equal(0);
  }

  const remove = (name: string) => master.run(`${rclone} delete 'archive:radio-test/music/night/${name}'`);

  const pull = (): Promise<Ran> =>
    master.run(
      `setpriv --reuid liquidsoap --regid liquidsoap --init-groups env -u AWS_CA_BUNDLE RCLONE_CONFIG=/run/rclone.conf RCLONE_CACHE_DIR=/tmp ${command}`,
    );

  async function playing(): Promise<string[]> {
    const { stdout } = await master.run('cd /var/lib/radio/night && find . -type f | sort');
    return stdout.split('\n').filter((line) => line !== '');
  }

  it('brings its files, whatever they are called', async () => {
    const { code, stdout, stderr } = await pull();
    expect(code, stderr).to.equal(0);
    expect(stdout).to.equal('night: 2 files play, 2 of them new; 0 left out\n');
    expect(await playing()).to.deep.equal(['./evening/two, three.mp3', './one.mp3']);
    expect((await master.run('cmp /var/lib/radio/night/one.mp3 /run/put/one.mp3')).code).to.equal(0);
  });

  it('fetches nothing twice', async () => {
    const before = await master.run('stat -c %i /var/lib/radio/night/one.mp3');
    expect((await pull()).stdout).to.equal('night: 2 files play, 0 of them new; 0 left out\n');
    expect((await master.run('stat -c %i /var/lib/radio/night/one.mp3')).stdout).to.equal(before.stdout);
  });

  it('leaves out what does not decode, and says so once', async () => {
    await put({ 'notes.mp3': 'This is text.', 'cover.jpg': 'no sound by its name' });
    const first = await pull();
    expect(first.stderr).to.include('night: left out, since it does not decode: notes.mp3\n');
    expect(first.stdout).to.equal('night: 2 files play, 0 of them new; 1 left out\n');
    expect((await pull()).stderr).not.to.include('notes.mp3');
    expect(await playing()).to.deep.equal(['./evening/two, three.mp3', './one.mp3']);
  });

  it('goes on with what it has while the storage is away', async () => {
    await master.run(`kill ${door}`);
    const { code, stderr } = await pull();
    expect(code).to.equal(1);
    expect(stderr).to.include('night: the storage cannot be read; what was there goes on playing\n');
    expect(await playing()).to.have.length(2);
    door = await startPart(master, 'proxy');
    await master.until(`curl -s -m 2 -o /dev/null ${storageEndpoint}/`, 60);
  });

  it('does not take it for granted that a key is right', async () => {
    await master.run(`sed -i 's/^secret_access_key.*/secret_access_key = wrong/' /run/rclone.conf`);
    const { code, stdout, stderr } = await pull();
    await master.run('install -o liquidsoap -m 0400 /etc/radio-storages.conf /run/rclone.conf');
    expect(code).to.equal(1);
    expect(stdout + stderr)
      .to.include('the storage cannot be read')
      .and.not.include('wrong');
    expect(await playing()).to.have.length(2);
  });

  it('plays a file on that has gone from the storage, for the days that it is kept', async () => {
    await remove('one.mp3');
    await pull();
    expect(await playing()).to.have.length(2);
    // Since 23 hours, then since 25.
    for (const [hours, left] of [
      [23, 2],
      [25, 1],
    ] as const) {
      await master.run(`touch -d '-${hours} hours' ${state}/gone/one.mp3`);
      await pull();
      expect(await playing()).to.have.length(left);
    }
  });

  it('takes a file back that has come again', async () => {
    await put({ 'one.mp3': tone });
    await pull();
    expect(await playing()).to.have.length(2);
    expect((await master.run(`find ${state}/gone -type f`)).stdout).to.equal('');
  });

  it('is never emptied, even if the storage is', async () => {
    await remove('');
    const { code, stderr } = await pull();
    expect(code).to.equal(1);
    expect(stderr).to.include('night: the storage has no sound file at all');
    // And if all that is in it is new and no sound.
    await put({ 'notes.mp3': 'Text again.' });
    await pull();
    await master.run(`touch -d '-9 days' ${state}/gone/*`);
    await pull();
    expect(await playing()).to.have.length(2);
  });

  it('is not pulled from a storage that has more than it may take', async () => {
    await put(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`many-${i}.mp3`, tone])));
    const { code, stderr } = await pull();
    expect(code).to.equal(1);
    expect(stderr).to.match(/night: the storage has \d{7} bytes, and at most 2000000 are pulled/);
    expect(await playing()).to.have.length(2);
  });

  it('has its keys in no file but one, which root alone reads', async () => {
    const { stdout } = await master.run(`grep -rlF '${storageKeys.secret}' /etc /usr/local /var/lib/radio-pull`);
    expect(stdout.split('\n').filter((file) => !/^$|^\/etc\/swift\//.test(file))).to.deep.equal([
      '/etc/radio-storages.conf',
    ]);
    expect((await master.run('stat -c "%a %U" /etc/radio-storages.conf')).stdout).to.equal('600 root\n');
  });
});
