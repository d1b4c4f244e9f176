import { expect } from 'chai';
import { ofAll, readAmount } from '../../../../lib/inventory/amount.ts';
import type { Rollout as Written } from '../../../../lib/inventory/types.generated.ts';
import { deriveNetwork } from '../../../../lib/network/derive.ts';
import { capacityOf } from '../../../../lib/network/rollout/relay-capacity.ts';
import { rolloutOf } from '../../../../lib/network/rollout/rollout.ts';
import { section } from '../rules/entries.ts';
import { type Change, smallNetwork } from '../small-network.ts';

const inEu: Change = ['eu: { failover: [us] }', 'eu: { failover: [us], rollout: { away: 25%, max_failures: 1 } }'];
const written = (text: string): Change => ['mounts:', `rollout: { ${text} }\nmounts:`];
const withoutGroups: Change = [section('groups'), ''];

async function rollout(changes: readonly Change[], said?: Written) {
  return rolloutOf(deriveNetwork(await smallNetwork(...changes)), said);
}

describe('rolloutOf', () => {
  it('is careful if nothing is said: one relay, then half of each region; nobody may fail', async () => {
    const found = await rollout([withoutGroups]);
    expect(found.canary.size).to.equal(0);
    expect(found.serial).to.deep.equal([
      { count: 1, percent: false },
      { count: 100, percent: true },
    ]);
    expect([...found.away]).to.deep.equal([
      ['eu', 0.5],
      ['us', 0.5],
    ]);
    expect(found.maxFailures).to.deep.equal({ count: 0, percent: false });
    expect(found).to.deep.include({ unreachable: 'continue', drain: true, drainSeconds: 30, gate: true });
  });

  it('lets the group canary go first, if there is one', async () => {
    const { canary, serial } = await rollout([]);
    expect([...canary]).to.deep.equal(['master-2', 'us-1', 'eu-4']);
    expect(serial).to.deep.equal([{ count: 100, percent: true }]);
  });

  it('takes what the inventory says, what a region says over it, and what a person says over both', async () => {
    const changes = [inEu, written('canary: eu-2, serial: [1, 25%], away: 40%, max_failures: 10%, drain_seconds: 5')];
    const found = await rollout(changes);
    expect([...found.canary]).to.deep.equal(['eu-2']);
    expect(found.serial).to.deep.equal([
      { count: 1, percent: false },
      { count: 25, percent: true },
    ]);
    expect(Object.fromEntries(found.away)).to.deep.equal({ eu: 0.25, us: 0.4 });
    expect(found.maxFailures).to.deep.equal({ count: 10, percent: true });
    expect(found.maxFailuresIn.get('eu')?.count).to.equal(1);
    expect(found.maxFailuresIn.get('us')?.count).to.equal(0);
    expect(found.drainSeconds).to.equal(5);
    const said = await rollout(changes, { away: '10%', canary: 'us', serial: 3, max_failures_per_region: 2 });
    expect(Object.fromEntries(said.away)).to.deep.equal({ eu: 0.1, us: 0.1 });
    expect([...said.canary]).to.deep.equal(['master-2', 'us-1']);
    expect(said.serial).to.deep.equal([{ count: 3, percent: false }]);
    expect(said.maxFailuresIn.get('eu')?.count).to.equal(2);
  });

  it('waits as long as resolvers keep an answer', async () => {
    expect((await rollout([['mounts:', 'dns: { ttl: 60 }\nmounts:']])).drainSeconds).to.equal(60);
  });
});

describe('an amount', () => {
  const cases: [written: number | string, all: number, many: number | null][] = [
    [3, 10, 3],
    ['3', 10, 3],
    ['25%', 10, 2],
    ['100%', 7, 7],
    [0, 7, 0],
    ['0%', 7, 0],
    ['101%', 7, null],
    ['some', 7, null],
    ['-1', 7, null],
    ['', 7, null],
  ];
  for (const [text, all, many] of cases) {
    it(`of ${text === '' ? 'nothing' : text} is ${many ?? 'none'} where there are ${all}`, () => {
      const amount = readAmount(text);
      expect(amount && ofAll(amount, all)).to.equal(many);
    });
  }
});

describe('the capacity of a relay', () => {
  const mounts = [
    { bitrate: 128, maxListeners: null },
    { bitrate: 64, maxListeners: null },
  ];
  it('is what it lets in', () => expect(capacityOf({ maxListeners: 500, provider: null }, mounts)).to.equal(500));
  it('is what its link carries, where that is less', () => {
    // 128 kbit/s and a twentieth: 744 fit into 100 Mbit/s.
    expect(capacityOf({ maxListeners: 5000, provider: { link_mbit: 100 } }, mounts)).to.equal(744);
    expect(capacityOf({ maxListeners: 500, provider: { link_mbit: 100 } }, mounts)).to.equal(500);
  });
});
