import type { Escaper } from './escaper.ts';
import { refuseInsideQuotes } from './surroundings.ts';
import { refuseUnprintable } from './unprintable.ts';

/** POSIX sh: `{{ }}` is printed in single quotes, and may stand in the middle of an unquoted word. */
export const shell: Escaper = {
  format: 'shell',
  escape(value, slot) {
    refuseUnprintable(value);
    refuseInsideQuotes(slot);
    return `'${value.replaceAll("'", "'\\''")}'`;
  },
  boolean: () => null,
};
