// A change that takes two reloads, broken off in between: the host is as it was, and no listener has noticed.
import { expect } from 'chai';
import { Crowd } from './crowd.ts';
import { ended, LabInventory, on, until } from './lab.ts';

const relay = 'relay-us2';
const left = 'ls -A /etc/icecast2 /var/lib/aircheck/transactions | grep -c aircheck- || true';
const sum = 'sha256sum </etc/icecast2/icecast.xml';

describe('A change that takes two reloads', function () {
  this.timeout('5m');
  let inventory: LabInventory;
  let crowd: Crowd;
  let old: string;

  before(async () => {
    inventory = await LabInventory.copy();
    const hosts: { host: string; address: string }[] = JSON.parse((await inventory.run('list', '--json')).stdout);
    const address = hosts.find(({ host }) => host === relay)?.address;
    crowd = new Crowd([`http://${address}:8000/live.mp3`, `http://${address}:8000/low.mp3`], 8);
    await crowd.gather(60);
    old = await on(relay, sum);
    // Nothing needs it: mounts of the lab are anybody's to pull.
    await inventory.edit(
      'station.yml',
      /^ {4}relay: !vault \|\n(?: {6}.*\n)+/m,
      '    relay: another-word-for-relays\n',
    );
  });

  after(async () => {
    crowd.leave();
    const shipped = await LabInventory.copy();
    await shipped.run('converge', '--yes', '--quiet', '--limit', relay);
    await shipped.remove();
    await inventory.remove();
  });

  it('is taken back whole if its transaction is killed between them', async () => {
    const converge = inventory.start('converge', '--yes', '--limit', relay, '--no-diff');
    const installed = await until('its first configuration is in place', 60, async () => {
      const now = await on(relay, `${sum}; cat /var/lib/aircheck/transactions/*/acted 2>/dev/null || true`);
      return now.includes('reload icecast2.service') && !now.startsWith(old) ? now : undefined;
    });
    expect(installed).not.to.include(old);
    await on(relay, "systemctl kill --signal=KILL 'aircheck-*.service'");
    const { code, stdout } = await ended(converge);
    expect(code, stdout).to.equal(1);
    expect(stdout).to.include(`${relay}  undone: the process that changed the host was ended`);
    expect(await on(relay, sum)).to.equal(old);
    expect(await on(relay, left)).to.equal('0');
    await plays();
    expect(crowd.lost).to.equal(0);
  });

  it('is brought about under listeners, and leaves nothing to do', async () => {
    const { code, stdout } = await inventory.run('converge', '--yes', '--limit', relay, '--no-diff');
    expect(code, stdout).to.equal(0);
    expect(stdout).to.include('two reloads, 0 of 8 listeners dropped');
    expect(await on(relay, left)).to.equal('0');
    expect((await inventory.run('plan', '--limit', relay)).code).to.equal(0);
    await plays();
    expect(crowd.lost).to.equal(0);
  });

  /** Every mount comes from its master, and its listeners are where they belong. */
  async function plays(): Promise<void> {
    const counts =
      "curl -fsS http://127.0.0.1:8000/status-json.xsl | grep -o '\"listeners\":[0-9]*\\|listenurl\":\"[^\"]*' | tr '\\n' ' '";
    await until('all hear what they chose', 20, async () => {
      const told = await on(relay, counts);
      const listeners = /listeners":4 listenurl":"[^"]*\/live\.mp3 .*listeners":[45] listenurl":"[^"]*\/low\.mp3/.test(
        told,
      );
      return listeners ? true : undefined;
    });
  }
});
