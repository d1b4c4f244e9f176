import type { Diagnostic, Finding } from '../inventory/diagnostic.ts';
import { nearestPlace, type Place, placeAt } from '../inventory/place.ts';
import type { SourceFile } from '../inventory/source-file.ts';
import type { Span } from '../inventory/span.ts';
import { type Spot, spotOf, type TemplateSource } from './template/source.ts';

/** A role.yml, with the place of everything in it. */
export class RoleFile {
  readonly source: SourceFile;
  readonly root: Place;

  constructor(source: SourceFile, root: Place) {
    this.source = source;
    this.root = root;
  }

  /** A diagnostic at a JSON pointer, or at what should hold it. A mapping or list is shown at its key. */
  at(pointer: string, finding: Finding): Diagnostic {
    return this.source.diagnostic(this.#span(pointer), finding);
  }

  /** Where the value at a JSON pointer is written. */
  spot(pointer: string): Spot | undefined {
    return spotOf(this.at(pointer, { code: '', severity: 'error', message: '' }));
  }

  #span(pointer: string): Span {
    const place = nearestPlace(this.root, pointer);
    if (place === undefined) return { start: 0, end: 1 };
    return place.children === null ? place : place.key;
  }

  /**
   * Text of role.yml as a template.
   *
   * @param text The value at the pointer.
   * @param expression Whether it is an expression alone, which a template has between `{{` and `}}`.
   */
  template(pointer: string, text: string, expression: boolean): TemplateSource {
    const lines = text.split('\n');
    return {
      name: `${this.source.path}#${pointer}`,
      text: expression ? `{{ ${text} }}` : text,
      spot: (line, column, length) => {
        const written = expression && line === 0 ? column - '{{ '.length : column;
        const span = this.#spanIn(pointer, lines, line, Math.max(0, written), length);
        const spot = spotOf(this.source.diagnostic(span, { code: '', severity: 'error', message: '' }));
        if (spot === undefined) throw new Error(`${pointer} has no place`);
        return spot;
      },
    };
  }

  /** A part of a value. What is written with escapes or folded lines is pointed at as a whole. */
  #spanIn(pointer: string, lines: readonly string[], line: number, column: number, length: number): Span {
    const place = placeAt(this.root, pointer);
    if (place === undefined) return this.#span(pointer);
    const raw = this.source.text.slice(place.start, place.end);
    let at = 0;
    for (const text of lines.slice(0, line)) at = raw.indexOf(text, at) + text.length;
    const start = raw.indexOf(lines[line] ?? '', at);
    if (start < 0) return place;
    const from = place.start + start + column;
    return { start: from, end: Math.max(from + 1, Math.min(from + length, place.end)) };
  }
}
