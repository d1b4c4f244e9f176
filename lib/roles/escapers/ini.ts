import { type Escaper, Refusal } from './escaper.ts';
import { refuseUnprintable } from './unprintable.ts';

/**
 * Files of lines such as journald.conf, sysctl.d or logrotate, which know no quotes, or each its own: `{{ }}` is the
 * text itself. What some of them take as a comment, a quote or a continued line is refused.
 */
export const ini: Escaper = {
  format: 'ini',
  escape(value) {
    refuseUnprintable(value);
    if (value === '') throw new Refusal('is empty', 'leave the line out');
    if (value !== value.trim()) throw new Refusal('has a space at its start or end', 'remove the space');
    const syntax = /["'#;\\]/.exec(value)?.[0];
    if (syntax !== undefined) throw new Refusal(`holds \`${syntax}\`, which such a file may take as syntax`);
    return value;
  },
  boolean: () => null,
};
