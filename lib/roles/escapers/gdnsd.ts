import type { Escaper } from './escaper.ts';
import { refuseGlued } from './surroundings.ts';
import { refuseUnprintable } from './unprintable.ts';

/** gdnsd's configuration and its files of networks: `{{ }}` is a whole word, as a key or a value, in double quotes. */
export const gdnsd: Escaper = {
  format: 'gdnsd',
  escape(value, slot) {
    refuseUnprintable(value);
    refuseGlued(slot, /[\s[{(,=>]/, /[\s\]},=;]/);
    return `"${value.replace(/["\\]/g, '\\$&')}"`;
  },
  boolean: String,
};
