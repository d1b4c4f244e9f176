import { type Escaper, Refusal, type Slot } from './escaper.ts';
import { refuseGlued } from './surroundings.ts';
import { refuseUnprintable } from './unprintable.ts';

/**
 * systemd units. What `{{ }}` prints depends on the setting that it stands in:
 *
 * - `Exec…=`: one argument in double quotes, with `%` and `$` doubled.
 * - `Environment=`: one assignment in double quotes, with `%` doubled: `Environment={{ "NAME=" ~ value }}`.
 * - `Description=`: the text itself, with `%` doubled.
 * - any other: the same, but spaces, quotes and backslashes are refused, since settings differ in what they make of
 *   them.
 */
export const systemd: Escaper = {
  format: 'systemd',
  escape(value, slot) {
    refuseUnprintable(value);
    const setting = settingOf(slot);
    if (setting.startsWith('Exec')) return quoted(value, slot).replaceAll('$', '$$$$');
    if (setting === 'Environment') return quoted(value, slot);
    if (value === '') throw new Refusal('is empty, which takes back what a unit said before', 'leave the line out');
    if (value !== value.trim()) throw new Refusal('has a space at its start or end', 'remove the space');
    if (value.endsWith('\\')) throw new Refusal('ends with a backslash, which joins the next line to it');
    if (setting !== 'Description' && /[\s"'\\]/.test(value)) {
      throw new Refusal(`holds a space, a quote or a backslash, which \`${setting || 'a unit'}\` may take as syntax`);
    }
    return value.replaceAll('%', '%%');
  },
  boolean: (value) => (value ? 'yes' : 'no'),
};

function settingOf(slot: Slot): string {
  return /^\s*([A-Za-z]+)\s*=/.exec(slot.before)?.[1] ?? '';
}

function quoted(value: string, slot: Slot): string {
  refuseGlued(slot, /[\s=]/, /\s/);
  return `"${value.replace(/["\\]/g, '\\$&').replaceAll('%', '%%')}"`;
}
