import { expect } from 'chai';
import { Secret } from '../../../lib/inventory/secret.ts';
import type { Vars } from '../../../lib/inventory/vars.ts';
import { mergeVars } from '../../../lib/network/merge-vars.ts';

const secret = new Secret('hush');

const cases: { levels: (Vars | undefined)[]; merged: Vars; what: string }[] = [
  { what: 'nothing', levels: [], merged: {} },
  { what: 'levels that are not there', levels: [undefined, { a: 1 }, undefined], merged: { a: 1 } },
  { what: 'a value by the later level', levels: [{ a: 1, b: 1 }, { a: 2 }], merged: { a: 2, b: 1 } },
  {
    what: 'mappings key by key, however deep',
    levels: [{ icecast: { a: 1, deep: { x: 1, y: 1 } } }, { icecast: { b: 2, deep: { y: 2 } } }],
    merged: { icecast: { a: 1, b: 2, deep: { x: 1, y: 2 } } },
  },
  { what: 'a list as a whole', levels: [{ a: [1, 2] }, { a: [3] }], merged: { a: [3] } },
  { what: 'a mapping by a value', levels: [{ a: { b: 1 } }, { a: 1 }], merged: { a: 1 } },
  { what: 'a value by a mapping', levels: [{ a: 1 }, { a: { b: 1 } }], merged: { a: { b: 1 } } },
  { what: 'a value by null', levels: [{ a: 1 }, { a: null }], merged: { a: null } },
  { what: 'a secret as one value', levels: [{ a: { b: 1 } }, { a: secret }], merged: { a: secret } },
  {
    what: 'a value by false, 0 and nothing',
    levels: [
      { a: 1, b: 1, c: 1 },
      { a: false, b: 0, c: '' },
    ],
    merged: { a: false, b: 0, c: '' },
  },
];

describe('mergeVars', () => {
  for (const { what, levels, merged } of cases) {
    it(`merges ${what}`, () => expect(mergeVars(levels)).to.deep.equal(merged));
  }

  it('keeps the very secret', () => expect(mergeVars([{ a: { b: 1 } }, { a: secret }]).a).to.equal(secret));

  it('leaves its levels as they are', () => {
    const below = { a: { b: 1 } };
    mergeVars([below, { a: { c: 2 } }]);
    expect(below).to.deep.equal({ a: { b: 1 } });
  });

  it('takes `__proto__` for a key like any other', () => {
    const hostile: Vars = Object.fromEntries([['__proto__', { polluted: true }]]);
    const merged = mergeVars([{ a: 1 }, hostile]);
    expect(Object.keys(merged)).to.deep.equal(['a', '__proto__']);
    expect('polluted' in merged).to.equal(false);
    expect('polluted' in {}).to.equal(false);
  });
});
