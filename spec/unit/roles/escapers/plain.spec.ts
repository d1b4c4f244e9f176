import { expect } from 'chai';
import { ini } from '../../../../lib/roles/escapers/ini.ts';
import { text } from '../../../../lib/roles/escapers/text.ts';
import { escaped } from './escaped.ts';
import { hostile, unprintable } from './hostile.ts';

describe('the escaper of plain text', () => {
  it('prints text as it is', () => {
    for (const value of ['', ...hostile]) expect(escaped(text, value)).to.equal(value);
  });

  it('refuses control characters', () => {
    for (const value of unprintable) expect(escaped(text, value)).to.match(/^refused: holds /);
  });
});

describe('the escaper of files of lines', () => {
  for (const value of hostile) {
    const syntax = /["'#;\\]/.exec(value)?.[0];
    it(`${syntax === undefined ? 'prints' : 'refuses'} ${JSON.stringify(value.slice(0, 40))}`, () => {
      const expected =
        syntax === undefined ? value : `refused: holds \`${syntax}\`, which such a file may take as syntax`;
      expect(escaped(ini, value)).to.equal(expected);
    });
  }

  it('refuses control characters, emptiness and padding', () => {
    for (const value of [...unprintable, '', ' a', 'a ']) expect(escaped(ini, value)).to.match(/^refused: /);
  });
});
