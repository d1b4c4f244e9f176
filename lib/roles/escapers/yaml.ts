import type { Escaper } from './escaper.ts';
import { refuseInsideQuotes } from './surroundings.ts';

/** YAML: `{{ }}` is a whole value, printed in double quotes as JSON does, with what YAML wants escaped besides. */
export const yaml: Escaper = {
  format: 'yaml',
  escape(value, slot) {
    refuseInsideQuotes(slot);
    return JSON.stringify(value).replace(
      /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  },
  boolean: String,
};
