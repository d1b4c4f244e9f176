// No listener is dropped unless somebody has said so, and nothing counts as applied that a daemon has not taken.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect } from 'chai';
import { Crowd } from './crowd.ts';
import { ended, LabInventory, on, until } from './lab.ts';

const relay = 'relay-eu2';
const terminal = path.resolve(import.meta.dirname, '../daemons/cli/on-terminal.py');
const program = path.resolve(import.meta.dirname, '../../bin/aircheck.js');
/** What takes a restart of Icecast. */
const restart = ['--set', 'icecast.open_files=70000', '--no-diff'];
const started = 'systemctl show -p MainPID --value icecast2; sha256sum /etc/icecast2/icecast.xml';

const dropIn = '/run/systemd/system/icecast2.service.d';
/** sh for a box: what systemd does from now on where Icecast is to read its configuration again. */
const reloadBy = (command: string) => `mkdir -p ${dropIn}
printf '[Service]\\nExecReload=\\nExecReload=%s\\n' '${command}' >${dropIn}/reload.conf
systemctl daemon-reload`;
const reloadAsBefore = `rm -r ${dropIn}
systemctl daemon-reload`;

describe('Listeners of a relay', function () {
  this.timeout('3m');
  let inventory: LabInventory;
  let crowd: Crowd;

  before(async () => {
    inventory = await LabInventory.copy();
    const hosts: { host: string; address: string }[] = JSON.parse((await inventory.run('list', '--json')).stdout);
    const address = hosts.find(({ host }) => host === relay)?.address;
    crowd = new Crowd([`http://${address}:8000/live.mp3`, `http://${address}/low.mp3`], 8);
    await crowd.gather(60);
  });

  after(async () => {
    crowd.leave();
    await inventory.run('converge', '--yes', '--max-dropped', '100%', '--quiet', '--limit', relay);
    await inventory.remove();
  });

  it('are not dropped by --yes alone, nor by a limit that is lower', async () => {
    const before = await on(relay, started);
    for (const [limit, said] of [
      [[], 'this drops 8 of 8 listeners on 1 host, and --yes alone allows none: nothing is changed'],
      [['--max-dropped', '7'], 'this drops 8 of 8 listeners on 1 host, and --max-dropped allows 7: nothing is changed'],
      [['--max-dropped', '99%'], 'and --max-dropped allows 99%: nothing is changed'],
    ] as const) {
      const { code, stdout } = await inventory.run('converge', '--yes', ...limit, ...restart, '--limit', relay);
      expect(code, stdout).to.equal(1);
      expect(stdout).to.include(said);
      expect(stdout).to.include('--max-dropped 8');
    }
    expect(await on(relay, started)).to.equal(before);
    expect(crowd.lost).to.equal(0);
  });

  it('are told in the question, and stay if the answer is no', async () => {
    const child = spawn('python3', [terminal], { stdio: ['pipe', 'pipe', 'pipe'] });
    const argv = [process.execPath, program, 'converge', ...restart, '--limit', relay, '-i', inventory.directory];
    child.stdin.end(JSON.stringify({ argv, cwd: '/', answers: [['[y/N]', 'n']] }));
    const { code, output } = JSON.parse((await ended(child)).stdout);
    expect(output).to.include('Change 1 host? That drops 8 of 8 listeners on 1 host. [y/N]');
    expect(code, output).to.equal(1);
    expect(crowd.lost).to.equal(0);
  });

  it('are not among those who hang on a master: relays connect again', async () => {
    const { stdout } = await inventory.run('plan', ...restart, '--json', '--limit', 'masters');
    const { hosts } = JSON.parse(stdout);
    const restarts = hosts.flatMap((host: { actions: { service: string; listeners: object }[] }) =>
      host.actions.filter(({ service }) => service === 'icecast2'),
    );
    expect(restarts[0].listeners).to.deep.include({ effect: 'cut', count: 0 });
    expect(restarts[0].listeners.relays).to.be.greaterThan(1);
  });

  it('stay, and the host goes back, where the daemon does not take what it was given', async () => {
    const before = await on(relay, started);
    await on(relay, reloadBy('/bin/true'));
    try {
      const changed = ['--set', 'icecast.header_timeout=33', '--limit', relay, '--no-diff'];
      const { code, stdout } = await inventory.run('converge', '--yes', ...changed);
      expect(code, stdout).to.equal(1);
      expect(stdout).to.include(`${relay}  undone: the reload of icecast2.service did not work`);
      expect(stdout).to.include('it has not read its configuration again within 10 s');
      expect(await on(relay, started)).to.equal(before);
      expect(crowd.lost).to.equal(0);
    } finally {
      await on(relay, reloadAsBefore);
    }
  });

  it('stay, and the host goes back, where the daemon has read something else than it was given', async () => {
    const before = await on(relay, started);
    // Its log says that it has read its configuration again, as it does where all is well.
    await on(
      relay,
      `cp -a /etc/icecast2/icecast.xml /run/as-before.xml
cat >/run/as-before.sh <<'END'
cp -a /etc/icecast2/icecast.xml /run/as-given.xml
cat /run/as-before.xml >/etc/icecast2/icecast.xml
kill -HUP $1
sleep 1
cp -a /run/as-given.xml /etc/icecast2/icecast.xml
END
${reloadBy('+/bin/sh /run/as-before.sh $MAINPID')}`,
    );
    const other = await LabInventory.copy();
    try {
      await other.edit('station.yml', 'contact: lab@radio.test', 'contact: night@radio.test');
      const { code, stdout } = await other.run('converge', '--yes', '--limit', relay, '--no-diff');
      expect(code, stdout).to.equal(1);
      expect(stdout).to.include(`${relay}  undone: it runs, and has not taken what it was given`);
      expect(stdout).to.include('server: admin is lab@radio.test, and should be night@radio.test');
      expect(await on(relay, started)).to.equal(before);
      expect(crowd.lost).to.equal(0);
    } finally {
      await other.remove();
      await on(relay, `rm -r /run/as-*\n${reloadAsBefore}`);
    }
  });

  it('are dropped by who says how many', async () => {
    const limit = ['--max-dropped', '8', '--no-drain'];
    const { code, stdout } = await inventory.run('converge', '--yes', ...limit, ...restart, '--limit', relay);
    expect(code, stdout).to.equal(0);
    await until('all of them have lost their connection', 5, async () => (crowd.lost === 8 ? true : undefined));
  });
});
