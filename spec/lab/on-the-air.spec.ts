import { expect } from 'chai';
import type { Audition } from '../../lib/spec/listening/audition.ts';
import { attach } from '../../lib/spec/listening/listener.ts';
import { LabInventory, on } from './lab.ts';

const relays = ['relay-eu1', 'relay-eu2', 'relay-us1', 'relay-us2'];
const addresses = new Map([
  ['relay-eu1', '10.77.0.21'],
  ['relay-us1', '10.77.0.31'],
]);

describe('A network on the air', function () {
  this.timeout('10m');
  let inventory: LabInventory;

  before(async () => {
    inventory = await LabInventory.copy();
  });

  after(async () => {
    await inventory.remove();
    // The boxes are others' too.
    const shipped = await LabInventory.copy();
    await shipped.run('converge', '--yes', '--max-dropped', '100%', '--quiet');
    await shipped.remove();
  });

  it('converges from the inventory alone', async () => {
    const { code, stdout, stderr } = await inventory.run('converge', '--yes', '--max-dropped', '100%', '--no-diff');
    expect(code, stdout + stderr).to.equal(0);
  });

  it('changes nothing the second time, and says so', async () => {
    const { code, stdout, stderr } = await inventory.run('converge', '--yes', '--json');
    expect(code, stderr).to.equal(0);
    const { counts } = JSON.parse(stdout);
    expect(counts).to.deep.include({ ok: 8, changed: 0, failed: 0, unreachable: 0 });
    expect((await inventory.run('plan')).code).to.equal(0);
  });

  it("lets the studio's tone be heard through NGINX on every mount of every relay", async () => {
    const { code, stdout, stderr } = await inventory.run('listen', '--within', '60', '--json');
    expect(code, stdout + stderr).to.equal(0);
    const heard: Audition[] = JSON.parse(stdout);
    expect(new Set(heard.map(({ relay }) => relay))).to.deep.equal(new Set(relays));
    for (const { relay, mount, tone, problem } of heard) {
      expect(problem, `${relay} ${mount}`).to.equal(null);
      expect(tone, `${relay} ${mount}`).to.be.closeTo(1000, 2);
    }
  });

  it('keeps /admin closed and answers /health', async () => {
    for (const address of addresses.values()) {
      expect((await fetch(`http://${address}/admin/stats`)).status).to.equal(403);
      expect((await fetch(`http://${address}/health`)).status).to.equal(200);
      expect((await fetch(`http://${address}/health/live.mp3`)).status).to.equal(200);
      expect((await fetch(`http://${address}/nothing-here`)).status).to.equal(404);
    }
  });

  describe("when one mount's max_listeners is changed, for eu alone", () => {
    const running = 'systemctl show -p MainPID --value icecast2; sha256sum /etc/icecast2/icecast.xml';

    it('plans a reload that nobody notices, on the relays of eu and nowhere else', async () => {
      await inventory.edit('mounts.yml', 'max_listeners: 500', 'max_listeners: 800');
      const { code, stdout, stderr } = await inventory.run('plan', '--limit', 'eu', '--json');
      expect(code, stdout + stderr).to.equal(5);
      const { hosts } = JSON.parse(stdout);
      for (const host of ['relay-eu1', 'relay-eu2']) {
        const planned = hosts.find((one: { host: string }) => one.host === host);
        expect(planned.actions).to.have.lengthOf(1);
        expect(planned.actions[0]).to.deep.include({ service: 'icecast2', action: 'reload' });
        expect(planned.changes[0].diff).to.match(/^-.*<max-listeners>500<.*\n\+.*<max-listeners>800</m);
      }
    });

    it('applies it under a listener who hears no gap, and leaves us as it was', async () => {
      const before = new Map(
        await Promise.all(relays.map(async (relay) => [relay, await on(relay, running)] as const)),
      );
      const listeners = [...addresses.values()].map((address) => attach(`http://${address}/live.mp3`));
      const { code, stdout, stderr } = await inventory.run('converge', '--limit', 'eu', '--yes');
      expect(code, stdout + stderr).to.equal(0);
      const heard = await Promise.all(listeners.map((listener) => listener.leave()));
      for (const { url, ended, problem, longestGap } of heard) {
        expect(problem, url).to.equal(null);
        expect(ended, url).to.equal(false);
        expect(longestGap, url).to.be.below(2);
      }
      for (const relay of relays) {
        const [pid, sum] = (await on(relay, running)).split('\n');
        const [pidBefore, sumBefore] = before.get(relay)?.split('\n') ?? [];
        expect(pid, `${relay} was restarted`).to.equal(pidBefore);
        if (relay.startsWith('relay-us')) expect(sum).to.equal(sumBefore);
        else expect(sum).not.to.equal(sumBefore);
      }
    });

    it('is in force in the running daemon', async () => {
      const script = `curl -fsS -u "admin:$(sed -n 's:.*<admin-password>\\(.*\\)</.*:\\1:p' /etc/icecast2/icecast.xml)" http://127.0.0.1:8000/admin/stats?mount=/live.mp3`;
      expect(await on('relay-eu1', script)).to.contain('<max_listeners>800</max_listeners>');
      expect(await on('relay-us1', script)).to.contain('<max_listeners>500</max_listeners>');
    });

    it('changes nothing when converged again', async () => {
      const { code, stdout } = await inventory.run('plan', '--limit', 'eu');
      expect(code, stdout).to.equal(0);
    });
  });
});
