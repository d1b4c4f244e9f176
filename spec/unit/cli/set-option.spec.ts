import { expect } from 'chai';
import { describe, it } from 'mocha';
import { CliError } from '../../../lib/cli/cli-error.ts';
import { parseSet } from '../../../lib/cli/set-option.ts';

const cases: [assignments: string[], vars: object][] = [
  [[], {}],
  [['colour=red'], { colour: 'red' }],
  [['icecast.header_timeout=20'], { icecast: { header_timeout: 20 } }],
  [['icecast.a=1', 'icecast.b=true'], { icecast: { a: 1, b: true } }],
  [['icecast={a: 1}', 'icecast.b=2'], { icecast: { a: 1, b: 2 } }],
  [['a=1', 'a=2'], { a: 2 }],
  [['a=1', 'a.b=2'], { a: { b: 2 } }],
  [['list=[1, two]'], { list: [1, 'two'] }],
  [['empty='], { empty: '' }],
  [['url=http://a/?b=c'], { url: 'http://a/?b=c' }],
  [['nothing=null'], { nothing: null }],
  [['text="20"'], { text: '20' }],
  [['day=2026-01-31'], { day: '2026-01-31' }],
];

describe('--set', () => {
  for (const [assignments, vars] of cases) {
    it(`reads ${assignments.join(' ') || 'nothing'}`, async () => {
      expect(await parseSet(assignments)).to.deep.equal(vars);
    });
  }

  for (const wrong of ['icecast', '=1', 'a..b=1', '.a=1', 'a b=1', 'a=[1', 'a={b: 1', 'a=!vault x', 'a=&x [*x]']) {
    it(`refuses ${wrong}`, async () => {
      const error = await parseSet([wrong]).catch((error: unknown) => error);
      expect(error).to.be.instanceOf(CliError).with.property('message').that.includes(wrong);
    });
  }

  it('is not fooled by names that objects have by themselves', async () => {
    const vars = await parseSet(['__proto__.polluted=1', 'constructor.x=1']);
    expect(Object.keys(vars)).to.deep.equal(['__proto__', 'constructor']);
    expect(Reflect.get({}, 'polluted')).to.equal(undefined);
  });
});
