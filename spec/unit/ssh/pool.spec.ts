import { expect } from 'chai';
import { mapAtMost } from '../../../lib/ssh/pool.ts';

describe('mapAtMost', () => {
  it('gives the results in the order of the items, however they finish', async () => {
    const results = await mapAtMost([3, 1, 2], 3, async (turns) => {
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      return turns * 10;
    });
    expect(results).to.deep.equal([30, 10, 20]);
  });

  for (const forks of [1, 3, 50]) {
    it(`runs no more than ${forks} at once, and as many as it may`, async () => {
      let running = 0;
      let most = 0;
      await mapAtMost(Array.from({ length: 20 }), forks, async () => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setImmediate(resolve));
        running--;
      });
      expect(most).to.equal(Math.min(forks, 20));
    });
  }

  it('starts nothing new once one has failed, waits for what runs, and passes the failure on', async () => {
    const started: number[] = [];
    const finished: number[] = [];
    const work = mapAtMost([0, 1, 2, 3, 4, 5], 2, async (item) => {
      started.push(item);
      if (item === 1) throw new Error('one');
      await new Promise((resolve) => setImmediate(resolve));
      finished.push(item);
    });
    const error = await work.catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(Error).with.property('message', 'one');
    expect({ started, finished }).to.deep.equal({ started: [0, 1], finished: [0] });
  });

  it('has nothing to do for nobody', async () => {
    expect(await mapAtMost([], 5, async () => 1)).to.deep.equal([]);
  });

  for (const forks of [0, -1, 1.5, Number.NaN]) {
    it(`refuses ${forks} forks`, async () => {
      const error = await mapAtMost([1], forks, async () => 1).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(RangeError);
    });
  }
});
