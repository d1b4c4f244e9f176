// What a rollout leaves as it is so that nobody hears it: relays during a live show, and the last one that is well; and
// what it says of those that it leaves drained.
import { expect } from 'chai';
import { Crowd } from './crowd.ts';
import { ended, LabInventory, on, until } from './lab.ts';

const relay = 'relay-eu1';
const other = 'relay-eu2';
const icecast = 'systemctl show -p MainPID --value icecast2';
/** A change by hand that a converge takes back, with a restart. */
const byHand = 'sed -i "s/^LimitNOFILE=.*/LimitNOFILE=60000/" /etc/systemd/system/icecast2.service';
const converge = ['converge', '--yes', '--max-dropped', '100%', '--no-diff', '--limit', relay];
/** One of them is on the air, whenever this runs. */
const shows = `{ am: { title: The long show, from: "00:00", to: "12:00" }, pm: { title: The long show, from: "12:00", to: "00:00" } }`;
const well = 'curl -fsS -m 3 -o /dev/null http://127.0.0.1/health && echo well || echo sick';

describe('A rollout that would drop the listeners of a relay', function () {
  this.timeout('2m');
  let inventory: LabInventory;
  let crowd: Crowd | undefined;
  let process: string;

  before(async () => {
    inventory = await LabInventory.copy();
    await inventory.edit('lab.yml', 'lab:', `shows: ${shows}\nrollout: { drain_seconds: 60 }\nlab:`);
    const listed: { host: string; address: string }[] = JSON.parse((await inventory.run('list', '--json')).stdout);
    const address = listed.find(({ host }) => host === relay)?.address;
    crowd = new Crowd([`http://${address}/live.mp3`, `http://${address}:8000/low.mp3`], 8);
    await crowd.gather(60);
    await on(relay, byHand);
    process = await on(relay, icecast);
  });

  after(async () => {
    crowd?.leave();
    await on(other, 'systemctl start icecast2');
    await inventory.run('undrain', relay);
    const shipped = await LabInventory.copy();
    await shipped.run(...converge, '--no-drain', '--quiet');
    await shipped.remove();
    await inventory.remove();
  });

  it('waits while a live show is on the air, and says until when', async () => {
    const { code, stdout, stderr } = await inventory.run(...converge);
    expect(code, stdout + stderr).to.equal(1);
    expect(stdout).to.include(`${relay}  skipped: The long show is on the air until `);
    expect(stdout).to.include('--ignore-shows');
    expect(await on(relay, icecast)).to.equal(process);
    expect(crowd?.lost).to.equal(0);
  });

  it('names, to somebody who leaves it at once, the relay that is still drained', async () => {
    const child = inventory.start(...converge, '--ignore-shows');
    const end = ended(child);
    await until(`${relay} is drained`, 20, async () =>
      (await on('master1', 'gdnsdctl -l states')).includes('"DOWN!"') ? true : undefined,
    );
    child.stderr?.once('data', () => child.kill('SIGINT'));
    child.kill('SIGINT');
    const { code, stderr } = await end;
    expect(code, stderr).to.equal(130);
    expect(stderr).to.include(`Still drained: ${relay}. When they are well: aircheck undrain ${relay}.`);
    const undrained = await inventory.run('undrain', relay);
    expect(undrained.code, undrained.stderr).to.equal(0);
    expect(await on('master1', 'gdnsdctl -l states')).not.to.include('"DOWN!"');
    expect(crowd?.lost).to.equal(0);
  });

  it('leaves the last relay of a region that is well', async () => {
    await on(other, 'systemctl stop icecast2');
    expect(await on(other, well)).to.equal('sick');
    const { code, stdout, stderr } = await inventory.run(...converge, '--ignore-shows');
    expect(code, stdout + stderr).to.equal(1);
    expect(stdout).to.include(`${relay}  skipped: it is the only relay of eu that is well: ${other} is not`);
    expect(await on(relay, icecast)).to.equal(process);
    expect(crowd?.lost).to.equal(0);
  });

  it('goes on when the other is back, and the show may be disturbed', async () => {
    await on(other, 'systemctl start icecast2');
    await until(`${other} is well`, 20, async () => ((await on(other, well)) === 'well' ? true : undefined));
    const { code, stdout, stderr } = await inventory.run(...converge, '--ignore-shows', '--no-drain');
    expect(code, stdout + stderr).to.equal(0);
    expect(await on(relay, icecast)).not.to.equal(process);
    await until('all of them have lost their connection', 5, async () => (crowd?.lost === 8 ? true : undefined));
  });
});
