import { expect } from 'chai';
import { liquidsoap } from '../../../../lib/roles/escapers/liquidsoap.ts';
import { escaped } from './escaped.ts';
import { hostile, unprintable } from './hostile.ts';

/** Strings joined by `^`, as Liquidsoap reads them. It looks for `#{` when it has undone the escapes. */
function evaluate(text: string): string {
  const inner = /^\((.*)\)$/s.exec(text)?.[1] ?? text;
  const strings = inner.match(/"(?:[^"\\]|\\.)*"/gs) ?? [];
  expect(strings.join(' ^ ')).to.equal(inner);
  return strings
    .map((string) => {
      const plain = string.slice(1, -1).replace(/\\(["\\])/g, '$1');
      expect(plain, 'is no code').not.to.include('#{');
      return plain;
    })
    .join('');
}

describe('the escaper of Liquidsoap', () => {
  for (const value of hostile) {
    it(`makes a string of ${JSON.stringify(value.slice(0, 40))}, and no code`, () => {
      expect(evaluate(escaped(liquidsoap, value))).to.equal(value);
    });
  }

  it('refuses control characters', () => {
    for (const value of unprintable) expect(escaped(liquidsoap, value)).to.match(/^refused: holds /);
  });

  const texts: [string, string][] = [
    ['studio', '"studio"'],
    ['', '""'],
    ['#{x}', '("#" ^ "{x}")'],
    ['a#{b}#{c}', '("a#" ^ "{b}#" ^ "{c}")'],
    ['"); f("', '"\\"); f(\\""'],
    ['a\\', '"a\\\\"'],
  ];
  for (const [value, text] of texts) {
    it(`prints ${JSON.stringify(value)} as ${text}`, () => expect(escaped(liquidsoap, value)).to.equal(text));
  }

  const places: [string, string, boolean][] = [
    ['output.icecast(id=', ', %mp3,', true],
    ['  ', '', true],
    ['f(', ')', true],
    ['[', ']', true],
    ['%mp3(mode=', ')', true],
    ['host="', '"', false],
    ["host='", "'", false],
    ['live_', ' = x', false],
    ['name=', '_x', false],
    ['"#', '"', false],
  ];
  for (const [before, after, allowed] of places) {
    it(`${allowed ? 'takes' : 'refuses'} a place as in ${before}{{ value }}${after}`, () => {
      const text = escaped(liquidsoap, 'a', { before, after });
      if (allowed) expect(text).to.equal('"a"');
      else expect(text).to.match(/^refused: would be quoted/);
    });
  }

  it('spells true and false', () => expect([true, false].map(liquidsoap.boolean)).to.deep.equal(['true', 'false']));
});
