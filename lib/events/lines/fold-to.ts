import wrapAnsi from 'wrap-ansi';
import type { Fold } from './fold.ts';

/** Narrower than this, and nothing can be read: it is the terminal that breaks lines then. */
const least = 20;

/**
 * Breaks lines between words, and within a word that is longer than a line. Wide characters (Chinese, emoji) take two
 * columns, colours none. Its library takes longer to load than many a run: only for those who have a width.
 * @param columns the width; asked for each line, as a window may be made larger
 */
export function foldTo(columns: () => number): Fold {
  return (line, less, indent) => {
    const width = Math.max(least, columns() - less) - indent.length;
    // What stands in front, as in diffs, stays.
    const [, blank = '', text = ''] = /^( *)(.*)$/s.exec(line) ?? [];
    const [first = '', ...rest] = wrapAnsi(text, Math.max(1, width - blank.length), { hard: true, trim: true }).split(
      '\n',
    );
    return [`${blank}${first}`, ...rest.map((more) => `${indent}${blank}${more}`)];
  };
}
