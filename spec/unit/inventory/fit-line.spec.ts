import { expect } from 'chai';
import { fitLine } from '../../../lib/inventory/fit-line.ts';

/** The line, and below it the caret. */
const drawn = (line: string, column: number, length: number, width: number): string[] => {
  const { text, start, length: carets } = fitLine(line, column, length, width);
  return [text, `${' '.repeat(start)}${'^'.repeat(carets)}`];
};

describe('fitLine', () => {
  const digits = '0123456789'.repeat(10);
  const cases: [string, [string, number, number, number], string[]][] = [
    ['leaves a short line alone', ['abc: def', 6, 3, 80], ['abc: def', '     ^^^']],
    ['points behind the end', ['abc:', 5, 1, 80], ['abc:', '    ^']],
    ['points at an empty line', ['', 1, 1, 80], ['', '^']],
    ['spreads tabs', ['a\tb\tcd', 5, 2, 80], ['a   b   cd', '        ^^']],
    ['gives wide characters two columns', ['東京: x', 5, 1, 80], ['東京: x', '      ^']],
    ['points at wide characters', ['a: 東京', 4, 2, 80], ['a: 東京', '   ^^^^']],
    ['gives an emoji two columns', ['📻: x', 4, 1, 80], ['📻: x', '    ^']],
    ['gives combining characters none', ['e\u0301: x', 5, 1, 80], ['e\u0301: x', '   ^']],
    ['cuts a long line at its end', [digits, 3, 2, 20], ['012345678901234567…', '  ^^']],
    ['cuts a long line at both ends', [digits, 51, 2, 20], ['…456789012345678901…', '       ^^']],
    ['cuts a long line at its start', [digits, 100, 1, 20], ['…3456789', '       ^']],
    ['cuts a long caret', [digits, 11, 90, 20], ['012345678901234567…', '          ^^^^^^^^']],
  ];
  for (const [name, args, expected] of cases) it(name, () => expect(drawn(...args)).to.deep.equal(expected));

  it('keeps to the width', () => {
    for (let column = 1; column <= 100; column++) {
      const { text, start, length } = fitLine(digits, column, 5, 30);
      expect([...text].length, `column ${column}`).to.be.at.most(30);
      expect(start + length).to.be.at.most(30);
      expect(text.charAt(start)).to.equal(String((column - 1) % 10));
    }
  });
});
