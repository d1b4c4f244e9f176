import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { readStreamFormat } from '../../../lib/spec/audio/stream-format.ts';
import { findTone } from '../../../lib/spec/audio/tone.ts';
import { decode } from '../../audio/decode.ts';
import { renderEveryFormat } from './network.ts';
import { startObjectStorage, startPart, storageEndpoint, storageKeys } from './object-storage.ts';
import { PrivateHost } from './private-host.ts';

/** Seconds in a file: hours would be long to wait for. */
const CUT = 6;
const directory = '/var/lib/recordings/shows';
const recorded = `recordings:
  shows: { mount: /live.mp3, keep: 2d, upload: { storage: archive, path: aircheck, keep: 9d } }

storages:
  archive:
    kind: s3
    bucket: radio-test
    endpoint: ${storageEndpoint}
    region: us-east-1
    access_key: ${storageKeys.access}
    secret_key: ${storageKeys.secret}

users:`;
const remote = 'archive:radio-test/aircheck/master/shows';
const rclone = 'env -u AWS_CA_BUNDLE RCLONE_CONFIG=/etc/radio-storages.conf rclone';

describe('the recording of a mount', function () {
  this.timeout(120_000);
  let master: PrivateHost;
  let recorder = '';
  let keeper = '';

  before(async function () {
    if (!PrivateHost.possible) this.skip();
    const plain: [string, string] = [`source: 's"o#{u}r\\ce<&'`, 'source: plain'];
    const { configs } = await renderEveryFormat(plain, ['users:', recorded]);
    const config = configs.get('master');
    if (config === undefined) throw new Error('the master was not rendered');
    master = await PrivateHost.open(config, '10.77.0.11');
    await startObjectStorage(master);
    await master.icecast();
    await send();
    recorder = (await commandOf('recording-shows')).replace(' 3600 ', ` ${CUT} `);
    keeper = await commandOf('recording-shows-keep');
    await master.run(`chown liquidsoap: ${directory}
install -o liquidsoap -m 0400 /etc/radio-storages.conf /run/rclone.conf
${rclone} --s3-no-check-bucket=false mkdir archive:radio-test`);
  });

  after(() => master?.close());

  async function commandOf(unit: string): Promise<string> {
    const { stdout } = await master.run(`cat /etc/systemd/system/${unit}.service`);
    return /^ExecStart=(.*)$/m.exec(stdout)?.[1] ?? '';
  }

  /** Puts a tone on the mount. */
  const send = () =>
    master.daemon(
      'root',
      'ffmpeg -v error -re -f lavfi -i sine=frequency=660:sample_rate=44100 -ac 2 -c:a libmp3lame -b:a 128k -content_type audio/mpeg -f mp3 icecast://source:plain@127.0.0.1:8000/live.mp3',
      '/run/sent.out',
    );
  const asUser =
    'setpriv --reuid liquidsoap --regid liquidsoap --clear-groups env -u AWS_CA_BUNDLE RCLONE_CONFIG=/run/rclone.conf RCLONE_CACHE_DIR=/tmp';
  const keep = () => master.run(`${asUser} ${keeper}`);
  const lines = async (command: string) => (await master.run(command)).stdout.split('\n').filter((line) => line !== '');
  const files = () => lines(`ls ${directory}`);
  const uploaded = async () => (await lines(`${rclone} lsf ${remote}`)).sort();

  it('is cut at whole hours, or whatever is said, and what Icecast sends first closes the gaps', async () => {
    const pid = await master.daemon('liquidsoap', recorder, '/run/recorder.out');
    await master.until(`[ $(ls ${directory} | wc -l) -ge 2 ]`, 30);
    await master.run(`kill ${pid}`);
    const [, second = ''] = await files();
    expect(second).to.match(/^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d[+-]\d{4}\.mp3$/);
    // Its name tells when it really began: on a machine that is busy, a moment later.
    expect(Number(/-(\d\d)[+-]\d{4}\./.exec(second)?.[1]) % CUT, second).to.be.at.most(2);
    const copy = path.join(master.directory, 'recorded.mp3');
    await master.run(`cp ${directory}/${second} ${copy}`);
    const audio = readFileSync(copy);
    const format = readStreamFormat(audio);
    if (format === null) throw new Error('what was recorded is no sound');
    expect(format).to.include({ codec: 'mp3', samplerate: 44100, channels: 2 });
    const sound = await decode(audio, format);
    expect(findTone(sound)?.frequency).to.be.closeTo(660, 2);
    // All of its time, and what was before.
    expect((sound.channels[0]?.length ?? 0) / sound.samplerate).to.be.within(CUT - 2, CUT + 6);
  });

  it('keeps what was heard until then when the power goes, and begins again', async () => {
    const half = `${directory}/.unfinished/2026-01-02T03-00-00+0000.mp3`;
    await master.run(
      `setpriv --reuid liquidsoap --regid liquidsoap --clear-groups cp ${directory}/$(ls ${directory} | tail -1) ${half}`,
    );
    const pid = await master.daemon('liquidsoap', recorder, '/run/recorder.out');
    await master.until(`[ -s ${directory}/2026-01-02T03-00-00+0000.mp3 ]`, 10);
    await master.run(`kill ${pid}`);
    expect(await files()).to.include('2026-01-02T03-00-00+0000.mp3');
  });

  it('is uploaded, but for what is not finished', async () => {
    await master.run(`echo part >${directory}/.unfinished/2026-01-02T04-00-00+0000.mp3`);
    const { code, stderr } = await keep();
    expect(code, stderr).to.equal(0);
    expect(await uploaded())
      .to.deep.equal((await files()).sort())
      .and.have.length.above(2);
  });

  it('comes back from there with one command', async () => {
    const [first = ''] = await files();
    const day = first.slice(0, 10);
    const { code, stderr } = await master.run(`${rclone} copy ${remote} /run/restored --include '${day}T*'`);
    expect(code, stderr).to.equal(0);
    expect((await master.run(`cmp /run/restored/${first} ${directory}/${first}`)).code).to.equal(0);
  });

  it('stays beyond its time while the storage is away, and goes once it is uploaded', async () => {
    const old = `${directory}/2026-01-01T00-00-00+0000.mp3`;
    await master.run('kill $(pgrep -f /usr/bin/swift-proxy-server)');
    await master.run(`touch -d '-3 days' ${directory}/2026-01-02T03-00-00+0000.mp3; echo sound >${old}; touch ${old}`);
    const { code, stderr } = await keep();
    expect(code).to.equal(1);
    expect(stderr).to.include('shows: not everything could be uploaded');
    expect(await files())
      .to.include(path.basename(old))
      .and.not.include('2026-01-02T03-00-00+0000.mp3');
    await startPart(master, 'proxy');
    await master.until(`curl -s -m 2 -o /dev/null ${storageEndpoint}/`, 60);
    await master.run(`touch -d '-3 days' ${old}`);
    await keep();
    expect(await files()).not.to.include(path.basename(old));
    expect(await uploaded()).to.include(path.basename(old));
  });

  it('goes from the storage, too, when its time there is over', async () => {
    writeFileSync(path.join(master.directory, 'old.mp3'), 'sound');
    await master.run(
      `touch -d '-10 days' ${master.directory}/old.mp3 && ${rclone} copy ${master.directory}/old.mp3 ${remote}`,
    );
    expect(await uploaded()).to.include('old.mp3');
    await keep();
    expect(await uploaded()).not.to.include('old.mp3');
    expect(await uploaded()).to.have.length.above(2);
  });

  it('takes no more room than it may: the oldest go, and it says which nobody has elsewhere', async () => {
    const before = await files();
    const newest = before.at(-1) ?? '';
    const size = Number((await lines(`stat -c %s ${directory}/${newest}`))[0]);
    await master.run(`touch ${directory}/*`);
    const most = keeper.replace(/ (\d+) \d+ "archive:.*/, ` $1 ${size} "nowhere:"`);
    const { stderr } = await master.run(`${asUser} ${most}`);
    expect(await files()).to.deep.equal([newest]);
    expect(stderr).to.include(`shows: removed before it was uploaded, since there is no room: ${before[0]}`);
  });

  it('says once that the mount is away', async () => {
    const pid = await master.daemon('liquidsoap', recorder.replace('/live.mp3', '/nothing.mp3'), '/run/recorder.out');
    await master.until("grep -q 'shows: the mount is away' /run/recorder.out && sleep 2", 10);
    await master.run(`kill ${pid}`);
    expect((await lines('cat /run/recorder.out')).filter((line) => line.includes('away'))).to.have.length(1);
  });
});
