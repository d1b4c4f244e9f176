import { expect } from 'chai';
import { FailureBudget } from '../../../lib/converge/failure-budget.ts';
import { readAmount } from '../../../lib/inventory/amount.ts';
import { hostsNamed, network } from './hosts.ts';

const amount = (text: number | string) => readAmount(text) ?? { count: 0, percent: false };

/** After `failed` failed: why `then` must not be begun. */
const cases: [most: number | string, inEu: number | string, failed: string[], then: string, refusal: string | null][] =
  [
    [0, 0, [], 'eu1', null],
    [0, 0, ['eu1'], 'us1', 'the run stopped after eu1 failed'],
    [0, 0, ['eu1'], 'ns1', 'the run stopped after eu1 failed'],
    [1, 0, ['eu1'], 'us1', null],
    [1, 0, ['eu1'], 'ns1', null],
    [1, 0, ['eu1'], 'eu2', 'nothing more is changed in eu after eu1 failed'],
    [1, 1, ['eu1'], 'eu2', null],
    [2, 1, ['eu1', 'eu2'], 'eu3', 'nothing more is changed in eu after eu1 and eu2 failed'],
    [2, 1, ['eu1', 'eu2'], 'us1', null],
    [1, 2, ['eu1', 'eu2'], 'us1', 'the run stopped after eu1 and eu2 failed'],
    // Of twelve hosts, of which six are relays in eu.
    ['10%', '20%', ['eu1'], 'eu2', null],
    ['10%', '20%', ['eu1', 'us1'], 'eu2', 'the run stopped after eu1 and us1 failed'],
    ['20%', '20%', ['eu1', 'eu2'], 'eu3', 'nothing more is changed in eu after eu1 and eu2 failed'],
    ['20%', 0, ['us1'], 'eu3', null],
    [0, 0, ['master2'], 'master1', 'the run stopped after master2 failed'],
  ];

describe('a budget of failures', () => {
  for (const [most, inEu, failed, then, refusal] of cases) {
    const after = failed.length === 0 ? 'at first' : `after ${failed.join(' and ')} failed`;
    it(`of ${most}, ${inEu} in eu, ${refusal === null ? 'lets' : 'does not let'} ${then} be begun ${after}`, () => {
      const budget = new FailureBudget(network, {
        maxFailures: amount(most),
        maxFailuresIn: new Map([['eu', amount(inEu)]]),
      });
      for (const host of hostsNamed(...failed)) budget.fail(host);
      const [host] = hostsNamed(then);
      expect(host && budget.refusal(host)).to.equal(refusal);
    });
  }
});
