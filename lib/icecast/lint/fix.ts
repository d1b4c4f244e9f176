import type { Document } from './document.ts';
import type { Edit, Fix } from './rule.ts';

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What was done, and the text after it. All else is byte for byte as it was. */
export function applyFixes(document: Document, fixes: readonly Fix[]): { xml: string; done: Fix[] } {
  const taken: Splice[] = [];
  const done: Fix[] = [];
  for (const fix of fixes) {
    const splices = fix.edits.map((edit) => spliceOf(document, edit));
    const whole = splices.filter((splice) => splice !== null);
    if (whole.length < splices.length || whole.some((splice) => taken.some((other) => overlap(splice, other))))
      continue;
    taken.push(...whole);
    done.push(fix);
  }
  let xml = document.xml;
  for (const { start, end, text } of taken.toSorted((a, b) => b.start - a.start))
    xml = xml.slice(0, start) + text + xml.slice(end);
  return { xml, done };
}

/** Null where something stands that nobody wants to lose, as a comment in an element that goes. */
function spliceOf(document: Document, edit: Edit): Splice | null {
  const { xml, places } = document;
  const place = places.get('set' in edit ? edit.set : 'remove' in edit ? edit.remove : edit.before);
  if (place === undefined) return null;
  const inside = xml.slice(place.opened, place.closing);
  if ('set' in edit) {
    const plain = place.closing < place.end && !inside.includes('<');
    return plain ? { start: place.opened, end: place.closing, text: edit.text } : null;
  }
  if ('remove' in edit) return inside.includes('<!') ? null : { ...wholeLines(xml, place), text: '' };
  // Comments right above belong to the element.
  const above = document.comments.filter(({ next }) => next === edit.before).map(({ start }) => start);
  const start = Math.min(place.start, ...above);
  const indent = /(?:^|\n)([ \t]*)$/.exec(xml.slice(0, start))?.[1];
  const line = xml.includes('\r\n') ? '\r\n' : '\n';
  return { start, end: start, text: indent === undefined ? edit.xml : `${edit.xml}${line}${indent}` };
}

/** With its line, if nothing else stands there. */
function wholeLines(xml: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const before = /\n([ \t]*)$/.exec(xml.slice(0, start));
  const after = /^[ \t]*\r?\n/.exec(xml.slice(end));
  if (before === null || after === null) return { start, end };
  return { start: start - (before[1]?.length ?? 0), end: end + after[0].length };
}

function overlap(a: Splice, b: Splice): boolean {
  if (a.start === b.start && a.end === b.end) return true;
  return a.start < b.end && b.start < a.end;
}
