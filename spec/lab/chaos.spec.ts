// Faults at random while people listen and converges run. Afterwards one converge brings everything back, no host is in
// between, and nothing that was logged holds a secret.
//
// CHAOS says how many (100: npm run test:chaos), SEED which ones; each is written to the file that CHAOS_LOG names.
import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { figure, network } from 'aircheck/spec';
import { expect } from 'chai';
import { loadInventory } from '../../lib/inventory/load.ts';
import { asItWas, canBeSet, isOff, setTo } from './chaos/clock.ts';
import type { LabCommand } from './chaos/faults.ts';
import { type Step, scenario } from './chaos/scenario.ts';
import { type Ended, ended, LabInventory, on, until } from './lab.ts';
import { homes, LedListeners } from './led-listeners.ts';

const count = Number(process.env.CHAOS ?? 5);
const seed = Number(process.env.SEED ?? 5);

/** Listeners of each home. */
const each = 25;

network((net) => {
  const boxes = net.hosts.filter(({ kind }) => kind === 'master' || kind === 'relay' || kind === 'studio');
  // With --limit, it would put right what it may not touch.
  if (net.masters.length < 2 || net.relays.length < 4) return;

  describe(`${count} faults at random, while people listen and converges run`, function () {
    this.timeout('90m');
    let inventory: LabInventory;
    let listeners: LedListeners;
    const running = new Set<Promise<void>>();
    const said: Ended[] = [];

    before(async () => {
      inventory = await LabInventory.copy();
      await onAll(await canBeSet());
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
      await onAll(asItWas);
      await inventory.run('converge', '--yes', '--max-dropped', '100%', '--no-diff');
      await inventory.remove();
    });

    async function onAll(script: string): Promise<void> {
      await Promise.all(boxes.map(({ name }) => on(name, script)));
    }

    async function works(what: string, host: string, script: string): Promise<true> {
      return until(`${host} ${what}`, 60, () =>
        on(host, script)
          .then(() => true as const)
          .catch(() => undefined),
      );
    }

    async function toBox(host: string, what: string | LabCommand): Promise<void> {
      if (typeof what === 'string') {
        await on(host, what);
        return;
      }
      const { code, stderr } = await inventory.run('lab', what.lab, host);
      expect(code, stderr).to.equal(0);
      if (what.lab === 'start') await up(host);
    }

    async function up(host: string): Promise<void> {
      await works('answers', host, 'true');
    }

    function converge({ value, killedAfter, clock }: Step & { does: 'converge' }): void {
      const set = ['--set', `icecast.header_timeout=${value}`, '--set', `nginx.drain_hours=${value}`];
      const child = inventory.with(wrongBy(clock)).start('converge', '--yes', '--max-dropped', '100%', ...set);
      const timer = killedAfter === null ? null : setTimeout(() => child.kill('SIGKILL'), killedAfter * 1000);
      const done = ended(child).then((result) => {
        if (timer !== null) clearTimeout(timer);
        said.push(result);
        running.delete(done);
      });
      running.add(done);
    }

    it('happen', async () => {
      let happened = 0;
      let fewest = listeners.size;
      for (const [index, step] of scenario(boxes, count, seed).entries()) {
        const at = `${index} ${new Date().toISOString()}`;
        if (step.does === 'converge') {
          const { value, killedAfter, clock } = step;
          note(
            `${at} converge to ${value}, clock ${clock} min off, ${killedAfter === null ? 'not killed' : `killed after ${killedAfter} s`}`,
          );
          converge(step);
          continue;
        }
        const { fault, host, seconds } = step;
        note(`${at} ${host} ${fault.name} for ${seconds} s; ${listeners.hearing} of ${listeners.size} listen`);
        fewest = Math.min(fewest, listeners.hearing);
        await toBox(host, fault.begin);
        if (fault.happened !== undefined) await works(fault.name, host, fault.happened);
        await sleep(seconds * 1000);
        if (fault.end !== null) await toBox(host, fault.end);
        happened += 1;
      }
      expect(happened).to.equal(count);
      figure('fewest who heard something when a fault began', fewest);
      figure('had to come again, at least once', listeners.returned);
    });

    it('leave no converge that does not end', async () => {
      await until('all converges have ended', 300, async () => (running.size === 0 ? true : undefined));
      expect(said.filter(({ code }) => code === 70).map(({ stderr }) => stderr)).to.deep.equal([]);
    });

    it('leave clocks that can be set right', async () => {
      // What time servers do for hosts.
      await onAll(setTo(0));
      const right = await Promise.all(boxes.map(({ name }) => works('has a right clock', name, isOff(0))));
      expect(right).to.deep.equal(boxes.map(() => true));
    });

    it('leave nothing that one converge does not put right', async () => {
      await settled();
      const { code, stdout, stderr } = await inventory.run('converge', '--yes', '--max-dropped', '100%', '--no-diff');
      said.push({ code, signal: null, stdout, stderr });
      expect(code, stdout + stderr).to.equal(0);
      const plan = await inventory.run('plan');
      expect(plan.code, plan.stdout).to.equal(0);
    });

    it('leave no host in between', async () => {
      await settled();
      const left = await Promise.all(boxes.map(({ name }) => on(name, 'ls /var/lib/aircheck/transactions')));
      expect(left).to.deep.equal(boxes.map(() => ''));
    });

    it('leave a network of which all specs are green', async () => {
      const roles = ['base', 'icecast', 'liquidsoap', 'nginx', 'haproxy', 'studio', 'dns', 'director', 'room'];
      const { code, stdout } = await inventory.run('spec', ...roles, '--retries', '2', '--quiet');
      expect(code, stdout).to.equal(0);
    });

    it('have nobody stay away who wants to come back', async () => {
      const { size } = listeners;
      const all = await until(`all ${size} listen`, 60, async () => (listeners.hearing === size ? size : undefined));
      expect(all).to.equal(homes.length * each);
    });

    it('have no secret in anything that was said or logged', async () => {
      const secrets = await secretsOf(inventory.directory);
      expect(secrets).to.have.length.of.at.least(5);
      const told = said.map(({ stdout, stderr }) => stdout + stderr).join('\n');
      expect(secrets.filter((secret) => told.includes(secret)).length).to.equal(0);
      const found = await Promise.all(boxes.map(({ name }) => on(name, searchFor(secrets))));
      expect(found).to.deep.equal(boxes.map(() => ''));
    });

    /** Nothing is staged, pending or half done. */
    async function settled(): Promise<void> {
      for (const { name } of boxes) {
        await until(`no transaction runs on ${name}`, 120, async () =>
          (await on(name, 'ls /var/lib/aircheck/transactions')) === '' ? true : undefined,
        );
      }
    }
  });
});

/** The clock of a program that Debian's faketime goes before: times go on from there, durations are as they are. */
function wrongBy(minutes: number): NodeJS.ProcessEnv {
  if (minutes === 0) return {};
  return {
    LD_PRELOAD: '/usr/$LIB/faketime/libfaketime.so.1',
    FAKETIME: `${minutes < 0 ? '-' : '+'}${Math.abs(minutes) * 60}`,
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    NO_FAKE_STAT: '1',
  };
}

function note(line: string): void {
  if (process.env.CHAOS_LOG !== undefined) appendFileSync(process.env.CHAOS_LOG, `${line}\n`);
}

async function secretsOf(directory: string): Promise<string[]> {
  const { data } = await loadInventory(directory);
  const live = Object.values(data.sources ?? {}).flatMap((source) => (source.kind === 'live' ? [source] : []));
  const all = [...Object.values(data.station?.passwords ?? {}), ...live.map(({ password }) => password)];
  return all.flatMap((secret) => secret?.reveal() ?? []);
}

/** Prints the files and units whose logs hold one. The words go in by standard input, as the script does. */
function searchFor(secrets: readonly string[]): string {
  const words = secrets.join('\n');
  return `words=$(cat <<'END'
${words}
END
)
printf '%s\\n' "$words" >/run/words
journalctl -q --no-pager | grep -qFf /run/words && echo journal
grep -rlFf /run/words /var/log 2>/dev/null
rm -f /run/words
true`;
}
