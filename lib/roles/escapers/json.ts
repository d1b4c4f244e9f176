import type { Escaper } from './escaper.ts';
import { refuseInsideQuotes } from './surroundings.ts';

/** JSON: `{{ }}` is a whole value, printed with its quotes. Every string can be said. */
export const json: Escaper = {
  format: 'json',
  escape(value, slot) {
    refuseInsideQuotes(slot);
    return JSON.stringify(value);
  },
  boolean: String,
};
