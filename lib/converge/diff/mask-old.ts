import { maskNamed, placeholder, privateKeys } from '../../events/named-secrets.ts';
import type { Redactor } from '../../events/redactor.ts';

const changed = '‹secret changed›';

/**
 * The lines of what a file held before, without secrets. Those that the inventory still has are replaced by value. An
 * older one is known by its place: where a line of the new content has a secret, a line with the same text around it had
 * one too. What looks like a secret by its name, or like a private key, is masked as well.
 */
export function maskOld(before: string, after: string, redactor: Redactor): string[] {
  const shapes = shapesOf(after, redactor);
  const lines = before.split('\n');
  const keys = privateKeys(lines);
  return lines.map((line, index) => (keys[index] === true ? placeholder : maskLine(line, shapes, redactor)));
}

function maskLine(line: string, shapes: readonly RegExp[], redactor: Redactor): string {
  const redacted = redactor.text(line);
  for (const shape of shapes) {
    const match = shape.exec(redacted);
    if (match?.groups !== undefined) return withoutValues(redacted, match);
  }
  return maskNamed(redacted);
}

/** Replaces what stands where secrets stand, unless that was redacted by value already. */
function withoutValues(line: string, match: RegExpExecArray): string {
  const pieces = match.slice(1);
  const values = pieces.map((piece, index) => {
    const isValue = index % 2 === 1;
    return isValue && piece !== placeholder ? changed : piece;
  });
  return line.slice(0, match.index) + values.join('');
}

/** One pattern for each different line of the new content that has a secret in it. */
function shapesOf(after: string, redactor: Redactor): RegExp[] {
  const redacted = redactor.text(after);
  if (!redacted.includes(placeholder)) return [];
  const lines = new Set(redacted.split('\n').filter((line) => line.includes(placeholder)));
  return [...lines].map((line) => {
    const texts = line.trim().split(placeholder).map(literally);
    const [first = '', ...others] = texts;
    const rest = others.map((text, index) => `(.*?)(${text}${index === others.length - 1 ? String.raw`\s*` : ''})`);
    return new RegExp(String.raw`^(?<indented>\s*${first})${rest.join('')}$`, 'u');
  });
}

/** Runs of blanks count as one: what was indented or aligned differently is the same line. */
function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
}
