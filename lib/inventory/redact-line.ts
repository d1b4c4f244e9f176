import type { Span } from './span.ts';

/** What stands in a shown line in the place of a secret. */
export const placeholder = '‹secret›';

/**
 * A line without what is hidden in it, and the column (from 1) at which the character at `offset` is then found.
 * An offset inside a hidden part is at the start of its placeholder.
 */
export function redactLine(
  text: string,
  line: Span,
  hidden: readonly Span[],
  offset: number,
): { source: string; column: number } {
  const parts = hidden
    .filter((span) => span.start < line.end && span.end > line.start)
    .map((span) => ({ start: Math.max(span.start, indentEnd(text, line)), end: Math.min(span.end, line.end) }))
    .filter((span) => span.start < span.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let source = '';
  let at = line.start;
  let column: number | undefined;
  for (const span of parts) {
    if (span.end <= at) continue;
    const start = Math.max(span.start, at);
    if (column === undefined && offset < start) column = [...source, ...text.slice(at, offset)].length + 1;
    source += text.slice(at, start);
    if (column === undefined && offset < span.end) column = [...source].length + 1;
    source += start > at || at === line.start ? placeholder : '';
    at = span.end;
  }
  column ??= [...source, ...text.slice(at, offset)].length + 1;
  return { source: source + text.slice(at, line.end), column };
}

/** Where the text of a line begins; the indentation is no secret. */
function indentEnd(text: string, line: Span): number {
  let at = line.start;
  while (at < line.end && (text[at] === ' ' || text[at] === '\t')) at++;
  return at;
}
