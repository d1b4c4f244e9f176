import wrapAnsi from 'wrap-ansi';

/** Narrower than this, and nothing can be read: it is the terminal that breaks lines then. */
const least = 20;

/**
 * Breaks a line, so that it fits into so many columns: between words, and within a word that is longer than a line.
 * Wide characters (Chinese, emoji) take two columns, colours none. What follows the first line is indented.
 * @param columns Infinity: as long as it is
 */
export function fold(line: string, columns: number, indent: string): string[] {
  if (columns === Number.POSITIVE_INFINITY) return [line];
  const width = Math.max(least, columns) - indent.length;
  // What stands in front, as in diffs, stays.
  const [, blank = '', text = ''] = /^( *)(.*)$/s.exec(line) ?? [];
  const [first = '', ...rest] = wrapAnsi(text, Math.max(1, width - blank.length), { hard: true, trim: true }).split(
    '\n',
  );
  return [`${blank}${first}`, ...rest.map((more) => `${indent}${blank}${more}`)];
}
