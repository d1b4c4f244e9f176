import { expect } from 'chai';
import convert from 'xml-js';
import { xml } from '../../../../lib/roles/escapers/xml.ts';
import { escaped } from './escaped.ts';
import { hostile, unprintable } from './hostile.ts';

/** What a parser reads back, from the text of an element and from an attribute. */
function readBack(text: string): unknown {
  return convert.xml2js(`<a b="${text}" c='${text}'>${text}</a>`, { compact: true });
}

describe('the escaper of XML', () => {
  for (const value of hostile) {
    it(`brings ${JSON.stringify(value.slice(0, 40))} through a parser unchanged`, () => {
      const text = escaped(xml, value);
      expect(readBack(text)).to.deep.equal({ a: { _attributes: { b: value, c: value }, _text: value } });
    });
  }

  it('refuses what XML cannot hold, and what would add a header to an answer of Icecast', () => {
    for (const value of unprintable) expect(escaped(xml, value), JSON.stringify(value)).to.match(/^refused: holds /);
  });

  const refused: [string, string][] = [
    ['', 'is empty, and an empty element can stop Icecast'],
    [' a', 'has a space at its start or end, which Icecast takes as part of it'],
    ['a ', 'has a space at its start or end, which Icecast takes as part of it'],
    ['a\u00a0', 'has a space at its start or end, which Icecast takes as part of it'],
    ['a\nb', 'holds a line feed (U+000A)'],
    ['a\u0001b', 'holds the control character U+0001'],
  ];
  for (const [value, reason] of refused) {
    it(`refuses ${JSON.stringify(value)}: ${reason}`, () => {
      expect(escaped(xml, value)).to.equal(`refused: ${reason}`);
    });
  }

  it('has no word for true: Icecast would read it as 0', () => {
    expect(xml.boolean(true)).to.equal(null);
  });
});
