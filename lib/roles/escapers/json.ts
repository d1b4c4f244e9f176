import type { Escaper } from './escaper.ts';
import { jsonString } from './json-string.ts';
import { refuseInsideQuotes } from './surroundings.ts';

/** JSON: `{{ }}` is a whole value, printed with its quotes. Every string can be said. */
export const json: Escaper = {
  format: 'json',
  escape(value, slot) {
    refuseInsideQuotes(slot);
    return jsonString(value);
  },
  boolean: String,
};
