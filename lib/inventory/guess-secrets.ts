import type { Span } from './span.ts';

/** Names that passwords go by. What they hold is not shown, wherever they stand. */
const telling = /passw|passphrase|pwd|secret|token|credential|private_?key|api_?key/i;

export function soundsSecret(name: string): boolean {
  return telling.test(name);
}

const keyLine = /^(\s*(?:- +)*)(["']?)([^"'\s:{}[\],#]+)\2 *:(?:\s+|$)/;

/**
 * Where passwords probably stand in a text that could not be read as YAML: behind a telling name, in what is indented
 * below one, and in the lines that go on from there.
 */
export function guessSecrets(text: string): Span[] {
  const spans: Span[] = [];
  const above: { indent: number; secret: boolean }[] = [];
  let goesOn = false;
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    const start = match.index;
    const key = keyLine.exec(line);
    const indent = (key?.[1] ?? /^\s*/.exec(line)?.[0] ?? '').length;
    if (key !== null) while ((above.at(-1)?.indent ?? -1) >= indent) above.pop();
    const inherited = above.some(({ secret }) => secret);
    if (key === null) {
      if (inherited || goesOn) spans.push({ start: start + indent, end: start + line.length });
      else spans.push(...afterTellingWord(line, start, 0));
      continue;
    }
    goesOn = inherited || soundsSecret(key[3] ?? '');
    above.push({ indent, secret: goesOn });
    if (goesOn) spans.push({ start: start + key[0].length, end: start + line.length });
    else spans.push(...afterTellingWord(line, start, key[0].length));
  }
  return spans.filter((span) => span.start < span.end);
}

/** As in `{user: a, password: b}`: everything that follows the word. */
function afterTellingWord(line: string, start: number, from: number): Span[] {
  const match = telling.exec(line.slice(from));
  if (match === null) return [];
  const word = /^\w*["']?\s*:?\s*/.exec(line.slice(from + match.index))?.[0] ?? '';
  return [{ start: start + from + match.index + word.length, end: start + line.length }];
}
