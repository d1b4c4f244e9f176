import type { Escaper } from './escaper.ts';
import { refuseGlued } from './surroundings.ts';
import { refuseUnprintable } from './unprintable.ts';

/**
 * HAProxy: `{{ }}` is a whole word, printed in single quotes, in which nothing means anything; a single quote is written
 * between two such strings, behind a backslash (HAProxy 2.6, configuration.txt, 2.2).
 *
 * Some words are read again as a format (`http-request set-header`, `log-format`), where `%` begins a variable, or as an
 * expression. Such a word is for the template to write.
 */
export const haproxy: Escaper = {
  format: 'haproxy',
  escape(value, slot) {
    refuseUnprintable(value);
    refuseGlued(slot, /\s/, /\s/);
    return `'${value.replaceAll("'", String.raw`'\''`)}'`;
  },
  boolean: () => null,
};
