import { expect } from 'chai';
import { orderLines } from '../../../lib/events/lines/order.ts';
import { paintFor } from '../../../lib/events/lines/paint.ts';

const at = '2026-01-31T12:00:00.000Z';
const lines = (...steps: { hosts: string[]; drained: string[] }[]) => {
  return orderLines({ type: 'rollout-planned', at, steps }, paintFor(false), { level: 'normal' });
};

describe('the order of a run', () => {
  it('says what goes together, and what is drained first', () => {
    const told = lines(
      { hosts: ['master1'], drained: [] },
      { hosts: ['eu1'], drained: ['eu1'] },
      { hosts: ['eu2', 'us1'], drained: ['us1'] },
    );
    expect(told).to.deep.equal([
      'Order',
      '  1. master1',
      '  2. eu1 (drained first)',
      '  3. eu2, us1 (us1 drained first)',
      '',
    ]);
  });

  it('is nothing worth saying where there is one step', () => {
    expect(lines({ hosts: ['eu1', 'eu2'], drained: [] })).to.deep.equal([]);
    expect(lines()).to.deep.equal([]);
  });

  it('says of one step that it is drained first', () => {
    expect(lines({ hosts: ['eu1'], drained: ['eu1'] })).to.deep.equal(['Order', '  1. eu1 (drained first)', '']);
  });
});
