// A recording, a playlist from a storage, and the storage: what their roles' specs say of them on a real master; and that all
// of it goes from its hosts with the next converge once it is taken out of the inventory: units, their files, and nothing
// that was recorded.
import { expect } from 'chai';
import { LabInventory, on, until } from './lab.ts';

const recording = `
recordings:
  gone: { mount: /live.mp3, keep: 2d }
storages:
  gone: { kind: directory, path: /srv/gone }
`;
/** The playlist that the lab has comes from a storage for a while: nothing is restarted for it. */
const files = /files:\n +- audio\/tone-660\.mp3/;
const pulled = 'from: { storage: gone, path: music }';
const units = `systemctl list-units --all --no-legend 'recording-gone*' 'playlist-*'
ls /etc/systemd/system | grep -e recording-gone -e playlist- || :
ls /etc/radio-storages.conf 2>/dev/null || :`;
const links = 'find /etc/systemd/system -type l -name "recording-gone*" -o -type l -name "playlist-*"';
const recorded = 'find /var/lib/recordings/gone -type f -name "*.mp3" -size +20k';

/** What the specs of their roles say of them. */
const said = [
  'has everything of the role recordings as the inventory has it',
  'records /live.mp3, also after a reboot',
  'uploads and clears up gone',
  'has everything of the role playlists as the inventory has it',
  'pulls playlist every 15 minutes, also after a reboot',
  'has files of playlist on its own disk',
  'has everything of the role storage as the inventory has it',
  'keeps the keys of storages from everybody but root',
];

describe('A recording, and a playlist from a storage', function () {
  this.timeout('1m');
  let inventory: LabInventory;
  /** The last one of the inventory: a standby, where there is one. */
  let master = '';
  let written = '';

  const aircheck = async (exit: number, ...args: string[]) => {
    const ended = await inventory.run(...args, '--limit', master);
    expect(ended.code, ended.stdout + ended.stderr).to.equal(exit);
    return ended.stdout;
  };

  before(async function () {
    // Packages are installed first.
    this.timeout('3m');
    inventory = await LabInventory.copy();
    const listed: { host: string }[] = JSON.parse((await inventory.run('list', '--limit', 'masters', '--json')).stdout);
    master = listed.at(-1)?.host ?? '';
    await on(
      master,
      'mkdir -p /srv/gone/music; cp "$(find /var/lib/radio -name "*.mp3" | head -1)" /srv/gone/music/gone.mp3',
    );
    await inventory.edit('mounts.yml', 'mounts:', `${recording}\nmounts:`);
    await inventory.edit('sources.yml', files, (found) => {
      written = found;
      return pulled;
    });
    await aircheck(0, 'converge', '--yes', '--quiet');
    const some = async (files: string) => ((await on(master, files)) === '' ? undefined : true);
    await until('something is recorded', 20, () => some(recorded));
    await until('the playlist is pulled', 20, () => some('find /var/lib/radio/playlist -name gone.mp3'));
  });

  after(async () => {
    const left = `systemctl disable --now recording-gone recording-gone-keep.timer playlist-playlist.timer
rm -f /etc/systemd/system/recording-gone* /etc/systemd/system/playlist-*
systemctl daemon-reload`;
    const kept = '/var/lib/recordings /var/lib/radio/playlist/gone.mp3 /var/lib/radio-pull /srv/gone';
    await on(master, `[ -z "$(${links})" ] || { ${left}; }; rm -rf ${kept}`);
    await inventory.remove();
  });

  it('are as the specs of their roles say', async () => {
    const roles = ['recordings', 'playlists', 'storage'];
    const told: { specs: { title: string; outcome: string; host: string }[] } = JSON.parse(
      await aircheck(0, 'spec', ...roles, '--reporter', 'json'),
    );
    expect(told.specs.map(({ host, title, outcome }) => `${host} ${title}: ${outcome}`)).to.have.members(
      said.map((title) => `${master} ${title}: passed`),
    );
  });

  it('are told by the plan once they are taken out of the inventory, and are no drift', async () => {
    await inventory.edit('mounts.yml', recording, '');
    await inventory.edit('sources.yml', pulled, written);
    const plan = await aircheck(5, 'plan');
    expect(plan).to.match(/^ *- file \/etc\/systemd\/system\/recording-gone\.service \(recordings\)$/m);
    expect(plan).to.include('- file /usr/local/sbin/radio-record (recordings)');
    expect(plan).to.include('- file /usr/local/sbin/radio-pull (playlists)');
    expect(plan).to.include('- file /etc/radio-storages.conf (storage)');
    expect(plan)
      .to.match(/stop recording-gone\.service/)
      .and.match(/disable recording-gone-keep\.timer/);
    const drift: { hosts: { findings: { what: string }[]; waiting: string[] }[] } = JSON.parse(
      (await inventory.run('drift', '--json', '--limit', master)).stdout,
    );
    const [found] = drift.hosts;
    expect(found?.waiting).to.include.members(['service recording-gone.service', 'file /usr/local/sbin/radio-keep']);
    expect(found?.findings.filter(({ what }) => /recording|playlist-/.test(what))).to.deep.equal([]);
  });

  it('stop with the converge; nothing of them is left but what was recorded', async () => {
    await aircheck(0, 'converge', '--yes', '--quiet');
    expect(await on(master, `${units}; ${links}; ls /usr/local/sbin`)).to.equal('radio-clock');
    expect(await on(master, 'pgrep -f "radio-record|radio-pull" || :')).to.equal('');
    // What was being recorded has its name.
    expect(await on(master, recorded)).to.match(/^\/var\/lib\/recordings\/gone\/[0-9][^/]*\.mp3$/);
    expect(await aircheck(0, 'plan')).not.to.match(/recording|playlist-|storage/);
  });
});
