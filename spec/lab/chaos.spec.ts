// Faults at random while people listen and converges run. Afterwards one converge brings everything back, no host is in
// between, and nothing that was said or logged holds a secret.
//
// CHAOS says how many (100: npm run test:chaos; one of each family if nothing is said), SEED which ones; each is written
// to the file that CHAOS_LOG names.
import { randomBytes } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { figure, network } from 'aircheck/spec';
import { expect } from 'chai';
import { asItWas, canBeSet, isOff, setTo } from './chaos/clock.ts';
import { Drill, everything } from './chaos/drill.ts';
import { families, type Step, scenario } from './chaos/scenario.ts';
import { searchFor, secretsOf, written } from './chaos/secrets.ts';
import { LabInventory, on, until } from './lab.ts';
import { homes, LedListeners } from './led-listeners.ts';

const count = Number(process.env.CHAOS ?? families.length);
const seed = Number(process.env.SEED ?? 718);

/** Listeners of each home. */
const each = 25;

network((net) => {
  const boxes = net.hosts.filter(({ kind }) => kind === 'master' || kind === 'relay' || kind === 'studio');
  // With --limit, it would put right what it may not touch.
  if (net.masters.length < 2 || net.relays.length < 4) return;
  // Of the masters the standby is converged first.
  const standby = net.masters.find(({ role }) => role === 'standby')?.name ?? '';

  describe(`${count} faults at random, while people listen and converges run`, function () {
    this.timeout('90m');
    let inventory: LabInventory;
    let listeners: LedListeners;
    let drill: Drill;
    const none = boxes.map(() => '');

    before(async () => {
      inventory = await LabInventory.copy();
      const names = boxes.map(({ name }) => name);
      drill = new Drill(inventory, names, standby);
      await drill.all(await canBeSet());
      listeners = new LedListeners(
        net.masters.map(({ address }) => address),
        new Map(net.relays.map(({ address, name }) => [address, name])),
      );
      await listeners.gather(homes, each);
    });

    after(async () => {
      listeners.leave();
      await inventory.run('lab', 'heal');
      await inventory.run('lab', 'start');
      await drill.all(asItWas);
      await inventory.run(...everything);
      await inventory.remove();
    });

    it('happen', async () => {
      let fewest = listeners.size;
      for (const [index, step] of scenario(boxes, count, seed).entries()) {
        const { hearing, size } = listeners;
        note(`${index} ${new Date().toISOString()} ${inWords(step)}; ${hearing} of ${size} listen`);
        fewest = Math.min(fewest, hearing);
        await drill.does(step);
      }
      const counts = families.map((family) => drill.happened.get(family) ?? 0);
      for (const [index, family] of families.entries()) figure(family, counts[index] ?? 0);
      figure('fewest who heard something when something began', fewest);
      figure('had to come again, at least once', listeners.returned);
      expect(counts.reduce((sum, one) => sum + one, 0)).to.equal(count);
      // As many of each family, or one more.
      expect(Math.max(...counts) - Math.min(...counts)).to.be.at.most(1);
    });

    it('leave no converge that does not end', async () => {
      await drill.over();
      const ways = drill.said.map(({ code, signal }) => signal ?? `exit ${code}`);
      for (const way of new Set(ways)) figure(`converges: ${way}`, ways.filter((one) => one === way).length);
      expect(drill.said.filter(({ code }) => code === 70).map(({ stderr }) => stderr)).to.deep.equal([]);
    });

    it('leave clocks that can be set right', async () => {
      // What time servers do for hosts.
      await drill.all(setTo(0));
      const right = await Promise.all(boxes.map(({ name }) => drill.works('has a right clock', name, isOff(0))));
      expect(right).to.deep.equal(boxes.map(() => true));
    });

    it('leave nothing that one converge does not put right', async () => {
      await drill.settled();
      const { code, stdout, stderr } = await drill.run(...everything);
      expect(code, stdout + stderr).to.equal(0);
      const plan = await drill.run('plan');
      expect(plan.code, plan.stdout).to.equal(0);
    });

    it('leave no host in between', async () => {
      expect(await drill.settled()).to.deep.equal(none);
    });

    it('leave a network of which all specs are green', async () => {
      const roles = ['base', 'icecast', 'liquidsoap', 'nginx', 'haproxy', 'studio', 'dns', 'director', 'room'];
      const { code, stdout } = await drill.run('spec', ...roles, '--retries', '2', '--quiet');
      expect(code, stdout).to.equal(0);
    });

    it('have nobody stay away who wants to come back', async () => {
      const { size } = listeners;
      const all = await until(`all ${size} listen`, 60, async () => (listeners.hearing === size ? size : undefined));
      expect(all).to.equal(homes.length * each);
    });

    it('have no secret in anything that was said or logged', async () => {
      const secrets = await secretsOf(inventory.directory);
      expect(secrets).to.have.length.of.at.least(5 * written('').length);
      const told = drill.said.map(({ stdout, stderr }) => stdout + stderr).join('\n');
      expect(secrets.filter((secret) => told.includes(secret)).length).to.equal(0);
      expect(await drill.all(searchFor(secrets))).to.deep.equal(none);
    });

    // What is run after one of each family has other specs beside it.
    if (process.env.CHAOS !== undefined) {
      it('leave a network that does on boxes what it did before', async () => {
        listeners.leave();
        const { code, stdout } = await drill.run('spec', 'boxes', '--retries', '1', '--quiet');
        expect(code, stdout).to.equal(0);
      });
    }

    it('would have a secret found that was logged as Base64', async () => {
      const word = randomBytes(9).toString('hex');
      const basic = Buffer.from(`source:${word}`).toString('base64');
      await on(standby, `logger 'Authorization: Basic ${basic}' && journalctl --sync`);
      expect(await on(standby, searchFor(written(word)))).to.equal('journal');
    });
  });
});

function note(line: string): void {
  if (process.env.CHAOS_LOG !== undefined) appendFileSync(process.env.CHAOS_LOG, `${line}\n`);
}

function inWords(step: Step): string {
  switch (step.does) {
    case 'fault':
      return `${step.host} ${step.fault.name} for ${step.seconds} s`;
    case 'no room':
      return `${step.host} has ${step.left} kB left, and is converged to ${step.value}`;
    case 'two at once':
      return `two converges at once, to ${step.value} and ${step.value + 1}`;
    case 'converge':
      return `converge to ${step.value}, clock ${step.clock} min off, ${step.killedAfter === null ? 'not killed' : `killed after ${step.killedAfter} s`}`;
  }
}
