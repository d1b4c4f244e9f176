import type { Diagnostic } from '../../inventory/diagnostic.ts';
import type { Origin } from '../../inventory/origin.ts';

/** A place in a file, with the line that it is on: what a diagnostic needs to point at it. */
export interface Spot extends Pick<Diagnostic, 'source' | 'caret'> {
  readonly origin: Origin;
}

/** The text of a template, and where each piece of it is written. */
export interface TemplateSource {
  /** As `{% include %}` names it; for an expression in role.yml, where it stands. */
  readonly name: string;
  readonly text: string;
  /** Line and column count from 0, as in nunjucks' nodes. */
  spot(line: number, column: number, length: number): Spot;
}

/** A template that is a file of its own. */
export function fileSource(name: string, file: string, text: string): TemplateSource {
  const lines = text.split('\n');
  return {
    name,
    text,
    spot: (line, column, length) => ({
      origin: { file, line: line + 1, column: column + 1, length: Math.max(1, length) },
      source: (lines[line] ?? '').replace(/\r$/, ''),
    }),
  };
}

/** What a diagnostic points at; undefined if it points nowhere. */
export function spotOf({ origin, source, caret }: Diagnostic): Spot | undefined {
  if (origin === undefined) return undefined;
  return { origin, ...(source === undefined ? {} : { source }), ...(caret === undefined ? {} : { caret }) };
}
