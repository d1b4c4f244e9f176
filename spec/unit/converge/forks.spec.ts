import { setImmediate as turn } from 'node:timers/promises';
import { expect } from 'chai';
import { inForks } from '../../../lib/converge/forks.ts';

describe('inForks', () => {
  it('does all, never more at once than it may, and keeps the order', async () => {
    let running = 0;
    let most = 0;
    const results = await inForks([5, 1, 4, 2, 3], 2, async (turns) => {
      running += 1;
      most = Math.max(most, running);
      for (let i = 0; i < turns; i += 1) await turn();
      running -= 1;
      return turns * 10;
    });
    expect(results).to.deep.equal([50, 10, 40, 20, 30]);
    expect(most).to.equal(2);
  });

  it('has nothing to do for nothing', async () => {
    expect(await inForks([], 5, async () => 1)).to.deep.equal([]);
  });

  it('passes on what goes wrong', async () => {
    const failing = inForks([1], 5, async () => {
      throw new Error('no');
    });
    expect(await failing.catch((error: Error) => error.message)).to.equal('no');
  });
});
