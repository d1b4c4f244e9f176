import type { Origin } from '../../inventory/origin.ts';

/** A place in a file, with the line that it is on. */
export interface Place {
  readonly origin: Origin;
  readonly source?: string;
}

/** The text of a template, and where each piece of it is written. */
export interface TemplateSource {
  /** As `{% include %}` names it; for an expression in role.yml, where it stands. */
  readonly name: string;
  readonly text: string;
  /** Line and column count from 0, as in nunjucks' nodes. */
  place(line: number, column: number, length: number): Place;
}

/** A template that is a file of its own. */
export function fileSource(name: string, file: string, text: string): TemplateSource {
  const lines = text.split('\n');
  return {
    name,
    text,
    place: (line, column, length) => ({
      origin: { file, line: line + 1, column: column + 1, length: Math.max(1, length) },
      source: (lines[line] ?? '').replace(/\r$/, ''),
    }),
  };
}
