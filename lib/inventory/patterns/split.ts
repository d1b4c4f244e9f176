/**
 * Splits a pattern at its commas and colons into terms, as in `relays:&eu,!relay-eu1`. Separators inside brackets
 * belong to the term, as in `relays[0:2]`; inside a regular expression also those
 * in parentheses and braces, and those after a backslash. Empty terms fall away.
 */
export function splitPattern(pattern: string): string[] {
  const terms: string[] = [];
  for (let start = 0; start <= pattern.length; ) {
    const end = termEnd(pattern, start);
    const term = pattern.slice(start, end).trim();
    if (term !== '') terms.push(term);
    start = end + 1;
  }
  return terms;
}

/** The offset of the separator that ends the term, or the pattern's length. */
function termEnd(pattern: string, start: number): number {
  const regex = /^\s*[!&]?~/.test(pattern.slice(start));
  const opening = regex ? '[({' : '[';
  const closing = regex ? '])}' : ']';
  let depth = 0;
  for (let i = start; i < pattern.length; i++) {
    const c = pattern.charAt(i);
    if (regex && c === '\\') i++;
    else if (opening.includes(c)) depth++;
    else if (closing.includes(c)) depth = Math.max(0, depth - 1);
    else if ((c === ',' || c === ':') && depth === 0) return i;
  }
  return pattern.length;
}
