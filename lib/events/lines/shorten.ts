import stringWidth from 'string-width';

const characters = new Intl.Segmenter();

/** Cut so that it takes no more than so many columns; wide characters (Chinese, emoji) take two. */
export function shorten(line: string, columns: number): string {
  if (stringWidth(line) <= columns) return line;
  let short = '';
  let width = 1;
  for (const { segment } of characters.segment(line)) {
    width += stringWidth(segment);
    if (width > columns) break;
    short += segment;
  }
  return columns < 1 ? '' : `${short}…`;
}
