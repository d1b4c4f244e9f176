import type { Escaper } from './escaper.ts';
import { jsonString } from './json-string.ts';
import { refuseInsideQuotes } from './surroundings.ts';

/** YAML: `{{ }}` is a whole value, printed in double quotes as JSON does. */
export const yaml: Escaper = {
  format: 'yaml',
  escape(value, slot) {
    refuseInsideQuotes(slot);
    return jsonString(value);
  },
  boolean: String,
};
