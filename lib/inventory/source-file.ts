import type { Diagnostic, Finding } from './diagnostic.ts';
import type { Origin } from './origin.ts';
import { placeholder, redactLine } from './redact-line.ts';
import type { Span } from './span.ts';

/** A finding that knows where it belongs. It becomes a diagnostic when everything secret in the file is known. */
export interface Located extends Span {
  readonly file: SourceFile;
  readonly finding: Finding;
  /** Another place that has to do with it. */
  readonly related?: Span & { readonly file: SourceFile; readonly message: string };
}

type Excerpt = Pick<Diagnostic, 'source' | 'caret'> & { readonly origin: Origin };

/** The text of a file of the inventory, with its lines, and what in it must not be shown. */
export class SourceFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  /** The whole file is an Ansible vault: nothing in it is shown. */
  readonly encrypted: boolean;
  /** Whether the group or everybody may read it. */
  readonly open: boolean;
  readonly #hidden: Span[] = [];
  #concealed: readonly string[] = [];
  #starts: number[] | undefined;

  constructor(path: string, text: string, options: { encrypted?: boolean; open?: boolean } = {}) {
    this.path = path;
    this.text = text;
    this.encrypted = options.encrypted ?? false;
    this.open = options.open ?? false;
  }

  /** From now on diagnostics do not show this part. */
  hide(span: Span): void {
    this.#hidden.push({ start: span.start, end: span.end });
  }

  /** A text of ours, without what stands at the span if that must not be shown, and without the concealed texts. */
  discreet(text: string, span: Span): string {
    const secret = this.#hidden.some(
      ({ start, end }) => start <= span.start && end >= span.end && span.end > span.start,
    );
    const word = this.text.slice(span.start, span.end);
    // What is quoted from a file stands in backticks or quotes; a short password is a part of many words.
    const unquoted = secret
      ? text.replaceAll(`\`${word}`, `\`${placeholder}`).replaceAll(`"${word}`, `"${placeholder}`)
      : text;
    return this.#concealed.reduce((shown, concealed) => shown.replaceAll(concealed, placeholder), unquoted);
  }

  /** From now on diagnostics do not show these texts, wherever they stand. */
  conceal(texts: readonly string[]): void {
    this.#concealed = texts;
  }

  /** The number of the line at an offset, from 1. */
  lineAt(offset: number): number {
    const starts = this.#lineStarts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** Where a line begins and ends, without its line break. */
  line(number: number): Span {
    const starts = this.#lineStarts();
    const start = starts[number - 1] ?? this.text.length;
    const next = starts[number] ?? this.text.length;
    let end = next;
    while (end > start && /[\r\n]/.test(this.text.charAt(end - 1))) end--;
    return { start, end };
  }

  get lines(): number {
    return this.#lineStarts().length;
  }

  /** The origin of a span: its first line only. */
  origin(span: Span): Origin {
    const number = this.lineAt(span.start);
    const line = this.line(number);
    const inLine = { start: Math.min(span.start, line.end), end: Math.min(span.end, line.end) };
    const secret = this.#hidden.some((hidden) => hidden.start <= inLine.start && hidden.end > inLine.start);
    return {
      file: this.path,
      line: number,
      column: characters(this.text.slice(line.start, inLine.start)) + 1,
      // How long a password is says something about it.
      length: secret ? 1 : Math.max(1, characters(this.text.slice(inLine.start, inLine.end))),
    };
  }

  diagnostic(span: Span, finding: Finding): Diagnostic {
    const { message, hint } = finding;
    const texts = {
      message: this.discreet(message, span),
      ...(hint === undefined ? {} : { hint: this.discreet(hint, span) }),
    };
    return { ...finding, ...texts, ...this.excerpt(span) };
  }

  /** Where a span is, and its first line without what must not be shown. */
  excerpt(span: Span): Excerpt {
    const origin = this.origin(span);
    if (this.encrypted) return { origin };
    const line = this.line(origin.line);
    const hidden = [...this.#hidden, ...this.#concealed.flatMap((text) => occurrences(this.text, text, line))];
    const { source, column } = redactLine(this.text, line, hidden, span.start);
    if (source === this.text.slice(line.start, line.end)) return { origin, source };
    return { origin, source, caret: { column, length: origin.length } };
  }

  #lineStarts(): number[] {
    if (this.#starts !== undefined) return this.#starts;
    const starts = [0];
    for (const match of this.text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
    this.#starts = starts;
    return starts;
  }
}

function occurrences(text: string, part: string, line: Span): Span[] {
  const found: Span[] = [];
  const shown = text.slice(line.start, line.end);
  for (let at = shown.indexOf(part); at >= 0; at = shown.indexOf(part, at + part.length)) {
    found.push({ start: line.start + at, end: line.start + at + part.length });
  }
  return found;
}

/** How many characters a person sees as such: an emoji is one. */
function characters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
