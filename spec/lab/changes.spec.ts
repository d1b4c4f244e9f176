// Changes of one value, at random, under listeners: as many of them are dropped as the plan says.
//
// CHANGES says how many (100: npm run test:changes), SEED which ones; what was seen of each is written to the file that
// CHANGES_LOG names.
import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import fc from 'fast-check';
import { ChangingInventory } from './changes/inventory.ts';
import { singleChange } from './changes/single.ts';
import { Crowd } from './crowd.ts';
import { LabInventory } from './lab.ts';

const relay = 'relay-eu1';
const count = Number(process.env.CHANGES ?? 4);
const seed = Number(process.env.SEED ?? 312);
const size = 200;

interface Planned {
  readonly hosts: readonly {
    readonly host: string;
    readonly outcome: string;
    readonly message: string | null;
    readonly actions: readonly {
      readonly service: string;
      readonly action: string;
      readonly reasons: readonly string[];
      readonly listeners: { readonly effect: string; readonly count: number | null };
    }[];
  }[];
}

describe(`${count} changes at random, under ${size} listeners`, function () {
  this.timeout('60m');
  let inventory: LabInventory;
  let changing: ChangingInventory;
  let crowd: Crowd;

  before(async () => {
    inventory = await LabInventory.copy();
    changing = new ChangingInventory(inventory.directory, relay);
    const { stdout } = await inventory.run('list', '--json');
    const hosts: { host: string; address: string }[] = JSON.parse(stdout);
    const address = hosts.find(({ host }) => host === relay)?.address;
    const mounts = ['/live.mp3', '/low.mp3', '/live.ogg'];
    crowd = new Crowd(
      mounts.flatMap((mount) => [`http://${address}:8000${mount}`, `http://${address}${mount}`]),
      size,
    );
  });

  after(async () => {
    crowd.leave();
    await inventory.remove();
    const shipped = await LabInventory.copy();
    await shipped.run('converge', '--yes', '--max-dropped', '100%', '--quiet', '--limit', relay);
    await shipped.remove();
  });

  const changes = fc.sample(singleChange, { numRuns: count * 20, seed });
  const told = new Set<string>();
  let made = 0;

  /**
   * Makes the next change that is one, and converges: not every value is allowed, and some say the same as before. What
   * is told of the plan is told before anything is changed.
   */
  async function next(): Promise<{ change: string; planned: Told }> {
    for (let one = changes.pop(); one !== undefined; one = changes.pop()) {
      const takeBack = changing.make(one);
      const change = JSON.stringify(one);
      const converge = [
        'converge',
        '--yes',
        '--max-dropped',
        '100%',
        '--no-drain',
        '--no-gate',
        '--json',
        '--limit',
        relay,
      ];
      const { code, stdout, stderr } = await inventory.run(...converge);
      if (code === 2) {
        takeBack();
        continue;
      }
      expect(code, `${change}\n${stdout}${stderr}`).to.equal(0);
      const planned = reading(stdout);
      if (planned.changed) return { change, planned };
    }
    throw new Error('there are no more changes');
  }

  for (let number = 1; number <= count; number += 1) {
    it(`drops whom the plan said: change ${number} of seed ${seed}`, async () => {
      await crowd.gather(60);
      const { change, planned } = await next();
      await sleep(1500);
      const lost = crowd.lost;
      made += 1;
      told.add(planned.verbs);
      if (process.env.CHANGES_LOG !== undefined) {
        appendFileSync(process.env.CHANGES_LOG, `${JSON.stringify({ number, seed, change, ...planned, lost })}\n`);
      }
      expect(lost, `${change}: ${planned.verbs}`).to.equal(planned.dropped);
    });
  }

  it('was tried with changes of more than one kind', () => {
    expect(made).to.equal(count);
    expect(told.size, [...told].join(', ')).to.be.greaterThan(1);
  });
});

interface Told {
  readonly changed: boolean;
  readonly dropped: number;
  readonly verbs: string;
  readonly reasons: readonly string[];
}

/** Whom a plan drops, and by what. */
function reading(json: string): Told {
  const { hosts }: Planned = JSON.parse(json);
  const actions = hosts.flatMap((host) => host.actions);
  const cuts = actions.filter(({ listeners }) => listeners.effect === 'cut');
  return {
    changed: hosts.some(({ outcome }) => outcome === 'changed'),
    dropped: Math.max(0, ...cuts.map(({ listeners }) => listeners.count ?? Number.NaN)),
    verbs: actions.map(({ service, action }) => `${action} ${service}`).join(', '),
    reasons: actions.flatMap(({ reasons }) => reasons),
  };
}
