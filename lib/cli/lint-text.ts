import { type FormatOptions, formatDiagnostic } from '../inventory/format-diagnostic.ts';
import type { Linted } from './lint-findings.ts';

/** Findings as people read them, and how many there are; those that are ignored only count. */
export function lintText(findings: readonly Linted[], options: FormatOptions): string {
  const shown = findings.filter(({ ignored }) => ignored === undefined);
  const texts = shown.map((finding) => {
    const { fix } = finding;
    return `${formatDiagnostic(finding, options)}\n${fix === undefined ? '' : `  --fix ${fix}\n`}`;
  });
  return `${texts.join('\n')}${texts.length > 0 ? '\n' : ''}${lintCounts(findings)}\n`;
}

/** As in `1 error, 2 warnings, 1 ignored`. */
export function lintCounts(findings: readonly Linted[]): string {
  const counts = new Map<string, number>();
  for (const { severity, ignored } of findings) {
    const key = ignored === undefined ? severity : 'ignored';
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const parts = ['error', 'warning', 'note'].flatMap((noun) => {
    const count = counts.get(noun);
    return count === undefined ? [] : [`${count} ${noun}${count === 1 ? '' : 's'}`];
  });
  const ignored = counts.get('ignored');
  const first = parts.length === 0 ? 'no findings' : parts.join(', ');
  return ignored === undefined ? first : `${first}, ${ignored} ignored`;
}
