import { expect } from 'chai';
import { parseSet } from '../../../lib/inventory/set.ts';

describe('parseSet', () => {
  const cases: [string[], unknown][] = [
    [[], {}],
    [['a=1'], { a: 1 }],
    [['icecast.header_timeout=20'], { icecast: { header_timeout: 20 } }],
    [['a.b.c=x', 'a.b.d=y', 'a.e=z'], { a: { b: { c: 'x', d: 'y' }, e: 'z' } }],
    [['a=1', 'a=2'], { a: 2 }],
    [['a=1', 'a.b=2'], { a: { b: 2 } }],
    [['a.b=2', 'a={c: 1}', 'a.d=3'], { a: { c: 1, d: 3 } }],
    [['a=true'], { a: true }],
    [['a=yes'], { a: 'yes' }],
    [['a=null'], { a: null }],
    [['a='], { a: '' }],
    [['a=~'], { a: null }],
    [['a="12"'], { a: '12' }],
    [['a=[1, two, {b: 3}]'], { a: [1, 'two', { b: 3 }] }],
    [['a=b=c'], { a: 'b=c' }],
    [['a=http://x/y'], { a: 'http://x/y' }],
    [['a= 5 '], { a: 5 }],
    [['a\\.b.c=1'], { 'a.b': { c: 1 } }],
    [['a.constructor=1'], { a: { constructor: 1 } }],
    [['constructor.name=1'], { constructor: { name: 1 } }],
  ];
  for (const [assignments, vars] of cases) {
    it(assignments.join(' ') || 'nothing', () => expect(parseSet(assignments)).to.deep.equal({ vars, findings: [] }));
  }

  const refused: [string, string][] = [
    ['a', '--set a: there is no name before an equals sign'],
    ['=1', '--set : there is no name before an equals sign'],
    ['a..b=1', '--set a..b: there is no name before an equals sign'],
    ['.a=1', '--set .a: there is no name before an equals sign'],
    ['__proto__.polluted=1', '--set __proto__.polluted: there is no name before an equals sign'],
    ['a={__proto__: {b: 1}}', '--set a: `__proto__` cannot be a key'],
    ['a=[1', '--set a: the `[` that opens here is never closed'],
    ['a=@x', '--set a: a value cannot begin with `@`'],
    ['a=*x', '--set a: `*x` is an alias, of an anchor that there is not'],
    ['a=x: y', '--set a: a value with a colon and a space in it needs quotes'],
    ['a=1\nb: 2', '--set a: this is more than one value'],
    ['a=!vault x', '--set a: an encrypted value stands in the inventory, not here'],
  ];
  for (const [assignment, message] of refused) {
    it(`refuses ${JSON.stringify(assignment)}`, () => {
      const { vars, findings } = parseSet([assignment, 'ok=1']);
      expect(findings.map((f) => f.message)).to.deep.equal([message]);
      expect(findings.map((f) => f.code)).to.deep.equal(['bad-set']);
      expect(vars).to.deep.equal({ ok: 1 });
      expect({}).not.to.have.property('polluted');
    });
  }
});
