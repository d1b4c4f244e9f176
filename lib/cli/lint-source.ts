import type { Origin } from '../inventory/origin.ts';

/** A place in a text as line and column, with the line for the caret: passwords in it are not shown. */
export function sourceAt(
  file: string,
  xml: string,
  start: number,
  end: number,
): { origin: Origin; source: string; caret: { column: number; length: number } } {
  const before = xml.slice(0, start);
  const line = before.split('\n').length;
  const from = before.lastIndexOf('\n') + 1;
  const next = xml.indexOf('\n', from);
  const to = next < 0 ? xml.length : next;
  const text = xml.slice(from, to).replace(/\r$/, '');
  const length = Math.max(1, Math.min(end, to) - start);
  // A value may begin on an earlier line, so all of the file is searched.
  const hidden = secretsIn(xml).filter((secret) => secret.start < to && secret.end > from);
  let source = text;
  let column = start - from + 1;
  for (const secret of hidden.toReversed()) {
    const [first, last] = [Math.max(0, secret.start - from), Math.min(text.length, secret.end - from)];
    source = `${source.slice(0, first)}${mask}${source.slice(last)}`;
    if (last < start - from + 1) column += mask.length - (last - first);
  }
  return { origin: { file, line, column: start - from + 1, length }, source, caret: { column, length } };
}

const mask = '‹secret›';

/** Texts of elements that are passwords, options that are, and what stands before the @ of an address. */
function secretsIn(xml: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const pattern of secrets) {
    for (const { indices } of xml.matchAll(pattern)) {
      const [start, end] = indices?.groups?.secret ?? [0, 0];
      if (xml.slice(start, end).trim() !== '') found.push({ start, end });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

const secrets: readonly RegExp[] = [
  /<(?<name>[\w-]*password)\b[^>]*>(?<secret>[\s\S]*?)<\/\k<name>\s*>/dg,
  /<option\b(?=[^>]*\bname\s*=\s*["']\w*password["'])[^>]*?\bvalue\s*=\s*(?<quote>["'])(?<secret>[\s\S]*?)\k<quote>/dg,
  /:\/\/(?<secret>[^\s/@<>"']*:[^\s/@<>"']+)@/dg,
];
