export interface FittedLine {
  readonly text: string;
  /** Terminal columns before the caret, and under which it goes. */
  readonly start: number;
  readonly length: number;
}

const tabWidth = 4;

/**
 * A line of at most `width` terminal columns around the characters that a caret points at. `column` (from 1) and
 * `length` count characters; wide characters take two columns, combining ones none, a tab up to four.
 */
export function fitLine(line: string, column: number, length: number, width: number): FittedLine {
  const cells: { text: string; width: number }[] = [];
  let at = 0;
  for (const character of line) {
    const wide = character === '\t' ? tabWidth - (at % tabWidth) : columnsOf(character);
    cells.push({ text: character === '\t' ? ' '.repeat(wide) : character, width: wide });
    at += wide;
  }
  const columns = (from: number, to: number): number =>
    cells.slice(from, to).reduce((sum, cell) => sum + cell.width, 0);
  const first = Math.min(column - 1, cells.length);
  let from = 0;
  let to = cells.length;
  if (columns(0, to) > width) {
    // A third of the room goes to what stands before the caret.
    const room = width - 2;
    if (columns(0, first) > room * 0.66) {
      from = first;
      while (from > 0 && columns(from - 1, first) <= Math.floor(room / 3)) from--;
    }
    to = from;
    while (to < cells.length && columns(from, to + 1) <= room) to++;
  }
  const text = cells
    .slice(from, to)
    .map((cell) => cell.text)
    .join('');
  const before = from > 0 ? '…' : '';
  const last = Math.min(first + Math.max(1, length), to);
  return {
    text: `${before}${text}${to < cells.length ? '…' : ''}`,
    start: before.length + columns(from, first),
    length: Math.max(1, columns(first, last)),
  };
}

const zero = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const double =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60]$/u;

/** Terminal columns that a character takes. */
function columnsOf(character: string): number {
  if (zero.test(character)) return 0;
  return double.test(character) ? 2 : 1;
}
