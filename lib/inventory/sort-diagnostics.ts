import type { Diagnostic } from './diagnostic.ts';

/** By file, line and column; what has no place comes first. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [one, two] = [a.origin, b.origin];
  if (one === undefined || two === undefined) return (one === undefined ? 0 : 1) - (two === undefined ? 0 : 1);
  if (one.file !== two.file) return one.file < two.file ? -1 : 1;
  return one.line - two.line || one.column - two.column;
}

/** Without warnings about a value that there is an error about. */
export function withoutEchoes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const place = ({ origin }: Diagnostic): string => (origin ? `${origin.file}:${origin.line}:${origin.column}` : '');
  const wrong = new Set(diagnostics.filter((d) => d.severity === 'error' && d.origin).map(place));
  return diagnostics.filter((d) => d.severity === 'error' || !wrong.has(place(d)));
}
