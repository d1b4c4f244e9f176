/** What one term of a pattern asks for. */
export interface Term {
  /** The term as written, without `!` and `&`: for messages. */
  readonly text: string;
  /** How its hosts join those of the other terms. */
  readonly join: 'add' | 'keep' | 'drop';
  /** What is matched against names: a name, a glob, or `~` and a regular expression. */
  readonly names: string;
  /** Which of the matched hosts are meant, counted from 0; negative counts from the end; null: all of them. */
  readonly slice: { readonly from: number; readonly to: number } | null;
}

/** `name[2]`, `name[-1]`, `name[0:2]` (three hosts: the end belongs to it), `name[1:]`. `name[0-2]` is an old spelling. */
const subscript = /^(.+)\[(?:(-?\d+)|(\d+)[:-](\d*))\]$/s;

export function parseTerm(term: string): Term {
  const join = term.startsWith('!') ? 'drop' : term.startsWith('&') ? 'keep' : 'add';
  const text = (join === 'add' ? term : term.slice(1)).trim();
  const match = text.startsWith('~') ? null : subscript.exec(text);
  const [, names, index, from, to] = match ?? [];
  if (names === undefined) return { text, join, names: text, slice: null };
  if (index !== undefined) return { text, join, names, slice: { from: Number(index), to: Number(index) } };
  return { text, join, names, slice: { from: Number(from), to: to ? Number(to) : -1 } };
}
