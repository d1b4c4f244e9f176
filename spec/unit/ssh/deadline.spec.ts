import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { Deadline } from '../../../lib/ssh/deadline.ts';

describe('Deadline', () => {
  it('aborts when the time is over', async () => {
    const deadline = new Deadline(0.005);
    await once(deadline.signal, 'abort');
    expect(deadline.signal.aborted).to.equal(true);
  });

  it('stands still while it is held, by several at once too, and goes on afterwards', async () => {
    const deadline = new Deadline(0.02);
    await Promise.all([deadline.hold(sleep(30)), deadline.hold(sleep(60))]);
    expect(deadline.signal.aborted).to.equal(false);
    await once(deadline.signal, 'abort');
  });

  it('goes on when what it was held for fails', async () => {
    const deadline = new Deadline(0.005);
    const error = await deadline.hold(Promise.reject(new Error('no'))).catch((reason: unknown) => reason);
    expect(error).to.have.property('message', 'no');
    await once(deadline.signal, 'abort');
  });

  it('never aborts once it is cleared, whatever is held then', async () => {
    const deadline = new Deadline(0.005);
    deadline.clear();
    await deadline.hold(sleep(10));
    await sleep(10);
    expect(deadline.signal.aborted).to.equal(false);
  });
});
