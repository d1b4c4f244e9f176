import path from 'node:path';
import picocolors from 'picocolors';
import type { Diagnostic } from './diagnostic.ts';
import { fitLine } from './fit-line.ts';
import type { Origin } from './origin.ts';

export interface FormatOptions {
  readonly colour: boolean;
  /** Paths are shown relative to this directory where that is shorter. */
  readonly cwd?: string;
  /** Columns of the terminal; longer source lines are trimmed around the caret (100). */
  readonly width?: number;
}

/** What can be shown: a diagnostic, or one that is no more than a note. */
export type Shown = Omit<Diagnostic, 'severity'> & { readonly severity: Diagnostic['severity'] | 'note' };

/**
 * A diagnostic as people read it: `file:line:column: error[code]: message`, the source line, a caret line below what is
 * meant, and the hint. Without a line break at the end.
 */
export function formatDiagnostic(diagnostic: Shown, options: FormatOptions): string {
  const { code, severity, message, origin, related, hint } = diagnostic;
  const colours = picocolors.createColors(options.colour);
  const paint = severity === 'error' ? colours.red : severity === 'warning' ? colours.yellow : colours.cyan;
  const place = origin === undefined ? '' : colours.bold(placeText(origin, options.cwd));
  const lines = [`${place}${paint(`${severity}[${code}]`)}: ${printable(message)}`];
  lines.push(...excerpt(diagnostic, paint, colours, options));
  if (related !== undefined) {
    lines.push(`${colours.bold(placeText(related.origin, options.cwd))}${printable(related.message)}`);
    lines.push(...excerpt(related, colours.cyan, colours, options));
  }
  if (hint !== undefined) lines.push(`  ${colours.cyan('hint:')} ${printable(hint)}`);
  return lines.join('\n');
}

/** The line, and below it the caret. */
function excerpt(
  { origin, source, caret }: Pick<Diagnostic, 'origin' | 'source' | 'caret'>,
  paint: (text: string) => string,
  colours: ReturnType<typeof picocolors.createColors>,
  options: FormatOptions,
): string[] {
  if (origin === undefined || source === undefined) return [];
  const number = String(origin.line);
  const room = Math.max(20, (options.width ?? 100) - number.length - 3);
  const { column, length } = caret ?? origin;
  const { text, start, length: carets } = fitLine(printable(source), column, length, room);
  return [
    `${colours.dim(`${number} |`)} ${text}`.trimEnd(),
    `${colours.dim(`${' '.repeat(number.length)} |`)} ${' '.repeat(start)}${paint('^'.repeat(carets))}`,
  ];
}

function placeText(origin: Origin, cwd: string | undefined): string {
  return `${shortPath(origin.file, cwd)}:${origin.line}:${origin.column}: `;
}

function shortPath(file: string, cwd: string | undefined): string {
  if (cwd === undefined) return file;
  const relative = path.relative(cwd, file);
  return relative !== '' && relative.length < file.length ? relative : file;
}

/** Control characters, which could do things to a terminal, as pictures of themselves. Tabs stay. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (c) => {
    const code = c.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '␡' : '\ufffd';
  });
}
