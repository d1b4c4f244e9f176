import { expect } from 'chai';
import { ask } from '../../../../lib/spec/firewall/ask.ts';
import { rulesetOf } from '../../../../lib/spec/firewall/ruleset.ts';

/** A chain at input with a set of so many addresses that are dropped. */
function blocking(count: number) {
  const elem = Array.from({ length: count }, (_, n) => ({ prefix: { addr: `10.${n >> 8}.${n & 255}.0`, len: 25 } }));
  const of = { family: 'ip', table: 'filter' };
  const left = { payload: { protocol: 'ip', field: 'saddr' } };
  return rulesetOf(
    `${JSON.stringify({
      nftables: [
        { set: { ...of, name: 'blocked', elem } },
        { chain: { ...of, name: 'input', type: 'filter', hook: 'input', prio: 0, policy: 'accept' } },
        {
          rule: {
            ...of,
            chain: 'input',
            handle: 2,
            expr: [{ match: { op: '==', left, right: '@blocked' } }, { drop: null }],
          },
        },
      ],
    })}\ntable ip filter {\n\tchain input {\n\t\tip saddr @blocked drop # handle 2\n`,
  );
}

describe('What a firewall does with who asks', () => {
  it('is told for each network of a long list', () => {
    const ruleset = blocking(900);
    expect(ask(ruleset, null, 'accepted', 8000, 'tcp', {}).unknown).to.match(/^it depends on who asks/);
    expect(ask(ruleset, null, 'dropped', 8000, 'tcp', { from: '10.0.3.0/25' }).pass).to.equal(true);
    expect(ask(ruleset, null, 'accepted', 8000, 'tcp', { from: '10.0.3.128/25' }).pass).to.equal(true);
    expect(ask(ruleset, null, 'dropped', 8000, 'tcp', { from: '10.0.3.0/24' }).unknown).to.match(
      /dropped by ip saddr @blocked drop; from 10.0.3.128 it is accepted by policy of ip filter input$/,
    );
    // Rules of IPv4 are not about IPv6.
    expect(ask(ruleset, null, 'accepted', 8000, 'tcp', { from: '::/0' }).pass).to.equal(true);
  });

  it('is unknown where there are more networks than can be looked at', () => {
    const all = ask(blocking(3000), null, 'accepted', 8000, 'tcp', {});
    expect(all.unknown).to.match(/too many networks/);
    expect(ask(blocking(3000), null, 'dropped', 8000, 'tcp', { from: '10.1.0.1' }).pass).to.equal(true);
  });

  it('is asked about networks alone', () => {
    expect(() => ask(blocking(1), null, 'accepted', 8000, 'tcp', { from: 'relay-eu1' })).to.throw(
      TypeError,
      'no network',
    );
  });

  for (const [what, expression] of [
    ['goes elsewhere', { redirect: { port: 8000 } }],
    ['is left to a program', { queue: { num: 0 } }],
    ['is what iptables alone understands', { xt: null }],
    ['is of a later nftables', { teleport: null }],
  ] as const) {
    it(`is unknown where a packet ${what}`, () => {
      const of = { family: 'inet', table: 'filter' };
      const ruleset = rulesetOf(
        `${JSON.stringify({
          nftables: [
            { chain: { ...of, name: 'pre', type: 'nat', hook: 'prerouting', prio: -100, policy: 'accept' } },
            { rule: { ...of, chain: 'pre', handle: 2, expr: [expression, { drop: null }] } },
          ],
        })}\ntable inet filter {\n\tchain pre {\n\t\tsomething odd # handle 2\n`,
      );
      expect(ask(ruleset, null, 'accepted', 80, 'tcp', {}).unknown).to.match(/cannot be judged.*something odd$/);
    });
  }
});
