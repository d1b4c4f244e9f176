import { expect } from 'chai';
import { asItIs } from '../../../../lib/events/lines/fold.ts';
import { foldTo } from '../../../../lib/events/lines/fold-to.ts';

describe('a line that is folded', () => {
  const cases: [string, string, number, string[]][] = [
    ['fits', 'short', 20, ['short']],
    ['between words', 'expected mode 0640, is 0644', 20, ['expected mode', '  0640, is 0644']],
    ['within what is longer than a line', 'x'.repeat(25), 20, ['x'.repeat(18), `  ${'x'.repeat(7)}`]],
    [
      'keeps what stands in front',
      '    <clients>100</clients> <sources>',
      30,
      ['    <clients>100</clients>', '      <sources>'],
    ],
    ['counts wide characters as two', '音楽が聞こえるはずです', 20, ['音楽が聞こえるはず', '  です']],
    ['counts emoji as two', '🎧🎧🎧🎧🎧🎧🎧🎧🎧🎧', 20, ['🎧🎧🎧🎧🎧🎧🎧🎧🎧', '  🎧']],
    ['takes 20 columns at least', 'expected mode 0640 here', 3, ['expected mode 0640', '  here']],
    ['is empty', '', 20, ['']],
  ];
  for (const [name, line, columns, lines] of cases) {
    it(name, () => expect(foldTo(() => columns)(line, 0, '  ')).to.eql(lines));
  }

  it('leaves room for what stands beside it', () => {
    expect(foldTo(() => 40)('expected mode 0640, is 0644', 20, '')).to.eql(['expected mode 0640,', 'is 0644']);
  });

  it('is left alone where there is no width', () => {
    const long = 'x '.repeat(200);
    expect(asItIs(long, 30, '  ')).to.eql([long]);
  });

  it('counts no colours', () => {
    expect(foldTo(() => 20)('\u001b[32m12345 7890 2345\u001b[39m 7', 0, '')).to.have.length(1);
  });
});
