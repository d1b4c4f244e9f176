import { expect } from 'chai';
import { show } from '../../../../lib/spec/sentence/failure-text.ts';

describe('a value in a failure', () => {
  const shown: [unknown, string][] = [
    ['0640', '0640'],
    ['active (running)', 'active (running)'],
    ['audio/mpeg', 'audio/mpeg'],
    ['', '""'],
    [' x', '" x"'],
    ['a\tb', '"a\\tb"'],
    ['say "hi"', '"say \\"hi\\""'],
    ['Füße', 'Füße'],
    [null, 'nothing'],
    [undefined, 'nothing'],
    [12.5, '12.5'],
    [true, 'true'],
    [/^a+$/i, '/^a+$/i'],
    [['a', 'b c', 3], 'a, b c, 3'],
    [[], 'nothing'],
    [{ a: 1 }, '{"a":1}'],
  ];
  for (const [value, text] of shown) it(`is shown as ${text}`, () => expect(show(value)).to.equal(text));
});
