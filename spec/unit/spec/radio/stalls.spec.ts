import { expect } from 'chai';
import { Stalls } from '../../../../lib/spec/radio/stalls.ts';

describe('what this process slept through', () => {
  it('is not counted as time in which nothing came', async () => {
    const stalls = new Stalls();
    await new Promise((resolve) => setTimeout(resolve, 60));
    const from = performance.now();
    while (performance.now() < from + 300);
    const to = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(stalls.awake({ from, to })).to.be.below(100);
    expect(stalls.awake({ from: from - 1000, to: from - 500 })).to.equal(500);
    stalls.end();
  });
});
