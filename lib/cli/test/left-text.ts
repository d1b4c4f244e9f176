import type { whyKept } from './destroy.ts';

const because = {
  failed: 'The boxes stay, to be looked at',
  never: 'The boxes stay',
  'was-up': 'The boxes stay: they were up before this test (--destroy always takes them down, too)',
} as const;

/** What to do with boxes that stay. `given` says how the inventory was named on the command line; empty: it was not. */
export function leftText(why: NonNullable<ReturnType<typeof whyKept>>, box: string, given: string): string {
  const lines = [
    [`aircheck lab ssh ${box}${given}`, 'a shell on a box'],
    [`aircheck test --only spec${given}`, 'the specs again'],
    [`aircheck lab down${given}`, 'take it all away'],
  ];
  const width = Math.max(...lines.map(([line = '']) => line.length));
  const text = lines.map(([line = '', purpose]) => `  ${line.padEnd(width)}  ${purpose}\n`);
  return `\n${because[why]}:\n${text.join('')}`;
}
