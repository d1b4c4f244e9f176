import type { Diagnostic } from '../inventory/diagnostic.ts';
import { type FormatOptions, formatDiagnostic } from '../inventory/format-diagnostic.ts';

/** Findings as people read them, each with its place and a fix, and how many there are. */
export function findingsText(findings: readonly Diagnostic[], options: FormatOptions): string {
  const texts = findings.map((finding) => `${formatDiagnostic(finding, options)}\n`);
  return `${texts.join('\n')}\n${countText(findings)}\n`;
}

/** As in `2 errors, 1 warning`. */
export function countText(findings: readonly Diagnostic[]): string {
  const { errors, warnings } = countFindings(findings);
  const parts = [number(errors, 'error'), number(warnings, 'warning')];
  return parts.filter((part) => !part.startsWith('0 ')).join(', ') || 'no findings';
}

export function countFindings(findings: readonly Diagnostic[]): { errors: number; warnings: number } {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}

function number(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}
