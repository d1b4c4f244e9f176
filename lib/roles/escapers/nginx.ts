import { type Escaper, Refusal } from './escaper.ts';
import { refuseGlued } from './surroundings.ts';
import { refuseUnprintable } from './unprintable.ts';

/**
 * NGINX: `{{ }}` is a whole word, printed in double quotes. Inside them `;`, `{`, `}` and `#` mean nothing.
 *
 * `$` is refused: NGINX has no way to escape it, `\$x` is the variable x, and `$5` silently becomes nothing.
 */
export const nginx: Escaper = {
  format: 'nginx',
  escape(value, slot) {
    refuseUnprintable(value);
    if (value.includes('$')) throw new Refusal('holds a `$`, which NGINX cannot escape', 'write it without `$`');
    refuseGlued(slot, /[\s;{}]/, /[\s;{)]/);
    return `"${value.replace(/["\\]/g, '\\$&')}"`;
  },
  boolean: () => null,
};
