import { expect } from 'chai';
import { describe, it } from 'mocha';
import { DropBudget } from '../../../lib/converge/drop-budget.ts';
import type { HostPlan } from '../../../lib/converge/plan.ts';

/** The plan of a host that drops so many. */
function plan(host: string, count: number | null): HostPlan {
  const listeners = { effect: count === 0 ? 'none' : 'cut', count, relays: null } as const;
  const action = {
    service: 'x',
    unit: 'x.service',
    verb: 'restart',
    reasons: [],
    listeners,
    settings: [],
    stepwise: null,
    questions: null,
  } as const;
  return { host, changes: [], actions: [action], unchanged: 0, listeners: null, idle: false, obstacles: [] };
}

const told = [plan('a', 10), plan('b', 20)];

describe('how many a run may still drop when it is a host\u2019s turn', () => {
  it('is what was agreed to, whichever host it is on', () => {
    const budget = new DropBudget(told, 35);
    expect(budget.take(plan('a', 15))).to.equal(null);
    expect(budget.take(plan('b', 21))).to.equal(
      'it would now drop 21 listeners; 36 in all are more than were agreed to',
    );
  });

  it('grows with those who have left by themselves, and with hosts that were not changed', () => {
    const budget = new DropBudget([...told, plan('c', 5)], 30);
    expect(budget.take(plan('a', 31))).to.be.a('string');
    expect(budget.take(plan('b', 2))).to.equal(null);
    expect(budget.take(plan('c', 28))).to.equal(null);
    expect(budget.take(plan('a', 1))).to.be.a('string');
  });

  it('is nobody where nobody was told, and never matters to who drops nobody', () => {
    const budget = new DropBudget([plan('a', 0), plan('b', 0)], 0);
    expect(budget.take(plan('a', 1))).to.equal('it would now drop 1 listener; 1 in all are more than were agreed to');
    expect(budget.take(plan('b', 0))).to.equal(null);
    expect(budget.take(plan('a', null))).to.equal('it is not known any more how many listeners this drops');
  });

  it('counts what a host drops in a second plan on top of the first', () => {
    const budget = new DropBudget(told, 30);
    expect(budget.take(plan('a', 10))).to.equal(null);
    expect(budget.take(plan('a', 1), true)).to.equal(
      'it would now drop 1 listener; 31 in all are more than were agreed to',
    );
    expect(budget.take(plan('a', 0), true)).to.equal(null);
  });

  it('may be everybody', () => {
    const budget = new DropBudget(told, Number.POSITIVE_INFINITY);
    expect(budget.take(plan('a', null))).to.equal(null);
    expect(budget.take(plan('b', 4000))).to.equal(null);
  });
});
