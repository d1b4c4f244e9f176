import { Misplaced, type Slot } from './escaper.ts';

/** Whether a line has an opened quote that is still open where it ends. A backslash escapes the next character. */
export function insideQuotes(before: string): boolean {
  let open = '';
  for (let i = 0; i < before.length; i++) {
    const char = before.charAt(i);
    if (char === '\\') i++;
    else if (open !== '') open = char === open ? '' : open;
    else if (char === '"' || char === "'") open = char;
  }
  return open !== '';
}

/** Refuses a value that brings its own quotes where the template has written some around it. */
export function refuseInsideQuotes(slot: Slot): void {
  if (isComment(slot) || !insideQuotes(slot.before)) return;
  throw new Misplaced(
    'would be quoted twice: it stands inside quotes that the template writes',
    'write {{ … }} without quotes; to join text, write {{ "text" ~ value }}',
  );
}

/**
 * Refuses a value that brings its own quotes in the middle of a word, where they would be part of it.
 *
 * @param before What may stand before a quoted word; the start of a line always may.
 * @param after What may stand behind it; the end of a line always may.
 */
export function refuseGlued(slot: Slot, before: RegExp, after: RegExp): void {
  refuseInsideQuotes(slot);
  if (isComment(slot)) return;
  const free = (char: string, allowed: RegExp) => char === '' || allowed.test(char);
  if (free(slot.before.slice(-1), before) && free(slot.after.slice(0, 1), after)) return;
  throw new Misplaced(
    'would be quoted in the middle of a word',
    'put the whole word into {{ … }}, as in {{ "http://" ~ value ~ "/" }}',
  );
}

function isComment(slot: Slot): boolean {
  return slot.before.trimStart().startsWith('#');
}
