import { type Escaper, Refusal } from './escaper.ts';
import { refuseUnprintable } from './unprintable.ts';

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/**
 * XML: `{{ }}` is the text of an element, or stands between the quotes of an attribute. It adds no quotes.
 *
 * Icecast 2.4.4 crashes on some empty elements, does not trim text, and reads booleans with atoi, for which `true`
 * is 0 (cfgfile.c): so empty and padded values are refused, and a boolean must go through `| bit`.
 */
export const xml: Escaper = {
  format: 'xml',
  escape(value) {
    refuseUnprintable(value);
    if (value === '') throw new Refusal('is empty, and an empty element can stop Icecast', 'leave the element out');
    if (value !== value.trim()) {
      throw new Refusal('has a space at its start or end, which Icecast takes as part of it', 'remove the space');
    }
    return value.replace(/[&<>"']/g, (char) => entities.get(char) ?? char);
  },
  boolean: () => null,
};
