import { expect } from 'chai';
import { describe, it } from 'mocha';
import { Memory } from '../../../../lib/spec/listening/memory.ts';

describe('Memory', () => {
  it('lets others notice what arrives while much is decoded', async () => {
    const memory = new Memory(60, 30);
    for (let index = 0; index < 100; index++) memory.arrived(index / 5, Buffer.alloc(100), index === 0);
    let turns = 0;
    let next = setImmediate(function turn() {
      turns += 1;
      next = setImmediate(turn);
    });
    const slots = await memory.decoded();
    clearImmediate(next);
    await memory.free();
    expect(slots).to.have.length(100);
    expect(turns).to.be.at.least(9);
  });
});
