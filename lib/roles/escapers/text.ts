import type { Escaper } from './escaper.ts';
import { refuseUnprintable } from './unprintable.ts';

/** Plain text, and the values of a role's resources: `{{ }}` is the text itself, on one line. */
export const text: Escaper = {
  format: 'text',
  escape(value) {
    refuseUnprintable(value);
    return value;
  },
  boolean: String,
};
