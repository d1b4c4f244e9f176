import { expect } from 'chai';
import { describe, it } from 'mocha';
import { destroyPolicy, whyKept } from '../../../../lib/cli/test/destroy.ts';

const cases = [
  { policy: 'passing', passed: true, wasUp: false, named: false, why: null },
  { policy: 'passing', passed: false, wasUp: false, named: false, why: 'failed' },
  { policy: 'passing', passed: true, wasUp: true, named: false, why: 'was-up' },
  { policy: 'passing', passed: true, wasUp: true, named: true, why: null },
  { policy: 'passing', passed: false, wasUp: true, named: true, why: 'failed' },
  { policy: 'always', passed: false, wasUp: true, named: false, why: null },
  { policy: 'never', passed: true, wasUp: false, named: true, why: 'never' },
] as const;

describe('whyKept', () => {
  for (const { why, ...end } of cases) {
    it(`${why === null ? 'lets the lab go' : `keeps it: ${why}`}, with ${JSON.stringify(end)}`, () => {
      expect(whyKept(end)).to.equal(why);
    });
  }
});

describe('destroyPolicy', () => {
  it('is passing, what is said, or never with --keep', () => {
    expect(destroyPolicy({})).to.equal('passing');
    expect(destroyPolicy({ destroy: 'always' })).to.equal('always');
    expect(destroyPolicy({ keep: true })).to.equal('never');
    expect(destroyPolicy({ keep: true, destroy: 'never' })).to.equal('never');
  });

  it('refuses --keep with another word', () => {
    expect(() => destroyPolicy({ keep: true, destroy: 'always' })).to.throw('--keep and --destroy always');
  });
});
