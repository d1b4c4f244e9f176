import type { Escaper } from './escaper.ts';
import { refuseGlued } from './surroundings.ts';
import { refuseUnprintable } from './unprintable.ts';

/**
 * Liquidsoap: `{{ }}` is an expression, printed as a string in double quotes, or as `true` and `false`.
 *
 * `#{…}` in a string is code, in single quotes too, and no escape stops it (`\#`, `\x23`, `\u0023` are all undone
 * first). So a string that holds `#{` is printed as two, joined between those characters.
 */
export const liquidsoap: Escaper = {
  format: 'liquidsoap',
  escape(value, slot) {
    refuseUnprintable(value);
    refuseGlued(slot, /[\s([{,=!;:]/, /[\s)\]},;:.]/);
    const strings = value.split(/(?<=#)(?=\{)/).map((part) => `"${part.replace(/["\\]/g, '\\$&')}"`);
    return strings.length === 1 ? strings.join('') : `(${strings.join(' ^ ')})`;
  },
  boolean: String,
};
