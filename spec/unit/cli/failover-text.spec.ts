import { expect } from 'chai';
import { type FailedOver, failoverText } from '../../../lib/cli/failover-text.ts';

const relays: FailedOver['relays'] = [
  { name: 'eu-1', failover: 'haproxy', failback: 'return' },
  { name: 'us-1', failover: 'haproxy', failback: 'stay' },
];

describe('what is said of a master that steps aside', () => {
  it('says whom relays pull from afterwards, and how to undo it', () => {
    const upstreams = { 'eu-1': 'm2', 'us-1': 'm2' };
    expect(failoverText({ master: 'm1', aside: true, relays, upstreams, seconds: 2.04 })).to.equal(
      'm1 steps aside. All relays have found another after 2.0 s:\n  eu-1, us-1: from m2\nThat lasts until: aircheck failover m1 --back\n',
    );
  });

  it('says who has not left it, and who hears nobody', () => {
    const upstreams = { 'eu-1': 'm1', 'us-1': null };
    expect(failoverText({ master: 'm1', aside: true, relays, upstreams, seconds: null })).to.equal(
      'm1 steps aside, but not all relays have found another.\n  eu-1: from m1 still\n  us-1: from nobody, look at aircheck status\nThat lasts until: aircheck failover m1 --back\n',
    );
  });

  it('says of one that comes back who returns, and who stays', () => {
    expect(failoverText({ master: 'm1', aside: false, relays, upstreams: {}, seconds: 0 })).to.equal(
      [
        'm1 may lead again.',
        'Relays for which it comes first return once it has been well for some seconds: eu-1.',
        'These stay where they are until that goes: us-1.',
        '',
      ].join('\n'),
    );
  });
});
