/** A tag that is opened and never closed. */
export interface Unclosed {
  /** As in `{{`, or `{% for %}`. */
  readonly what: string;
  readonly offset: number;
  /** What would close it. */
  readonly closes: string;
}

const blocks = new Set(['if', 'for', 'macro', 'call', 'filter', 'block', 'switch', 'raw', 'verbatim']);
const delimiters = [
  ['{{', '}}'],
  ['{%', '%}'],
  ['{#', '#}'],
] as const;

/**
 * The innermost thing that is still open at the end of a template. nunjucks says no more than that the file ended,
 * and of `{% raw %}` not even that.
 */
export function unclosed(text: string): Unclosed | undefined {
  const open: Unclosed[] = [];
  for (const { what, offset, word, inner, closed, closes } of tagsOf(text)) {
    if (!closed) return { what, offset, closes };
    const opens = blocks.has(word) || (word === 'set' && !inner.includes('='));
    if (opens) open.push({ what: `{% ${word} %}`, offset, closes: `{% end${word} %}` });
    if (!word.startsWith('end')) continue;
    const innermost = open.at(-1);
    const closing = `{% ${word} %}`;
    if (innermost?.closes === closing) open.pop();
    // Closes an outer block, or nothing: of the latter the parser says more.
    else return open.some((block) => block.closes === closing) ? innermost : undefined;
  }
  return open.at(-1);
}

interface Tag extends Unclosed {
  /** The first word of a `{% %}`, and all that is in it. */
  readonly word: string;
  readonly inner: string;
  readonly closed: boolean;
}

/** The tags of a text in order; what is raw is passed over. The first that is not closed is the last. */
function* tagsOf(text: string): Generator<Tag> {
  const opening = /\{\{|\{%|\{#/g;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const [start, end] = delimiters.find(([delimiter]) => delimiter === found?.[0]) ?? delimiters[0];
    const offset = found.index;
    const close = closingOffset(text, offset + 2, end);
    const inner =
      start === '{%' && close >= 0
        ? text
            .slice(offset + 2, close)
            .replace(/^-/, '')
            .trim()
        : '';
    const word = /^\w+/.exec(inner)?.[0] ?? '';
    yield { what: start, offset, closes: end, word, inner, closed: close >= 0 };
    if (close < 0) return;
    opening.lastIndex = close + 2;
    if (word !== 'raw' && word !== 'verbatim') continue;
    const rest = text.slice(opening.lastIndex).search(new RegExp(`\\{%-?\\s*end${word}\\s*-?%\\}`));
    opening.lastIndex = rest < 0 ? text.length : opening.lastIndex + rest;
  }
}

/** Where a tag ends, strings in it passed over; -1 if it does not. */
function closingOffset(text: string, from: number, end: string): number {
  if (end === '#}') return text.indexOf(end, from);
  let quote = '';
  for (let i = from; i < text.length; i++) {
    const char = text.charAt(i);
    if (quote !== '') {
      if (char === '\\') i++;
      else if (char === quote) quote = '';
    } else if (char === '"' || char === "'") {
      quote = char;
    } else if (text.startsWith(end, i)) {
      return i;
    }
  }
  return -1;
}
