import { type Escaper, Refusal } from './escaper.ts';
import { refuseGlued } from './surroundings.ts';
import { refuseUnprintable } from './unprintable.ts';

/**
 * DNS zones (RFC 1035, 5.1): `{{ }}` is a whole word. Names and addresses are printed as they are; anything else as a
 * quoted text, which is none of both: a line feed would add a record, and `;` begins a comment.
 */
export const zone: Escaper = {
  format: 'zone',
  escape(value, slot) {
    refuseUnprintable(value);
    refuseGlued(slot, /[\s(]/, /[\s)]/);
    if (/^[A-Za-z0-9_.:@*-]+$/.test(value)) return value;
    const bytes = [...Buffer.from(value)];
    if (bytes.length > 255) throw new Refusal('is longer than the 255 bytes of a text in a zone', 'write it shorter');
    return `"${bytes.map(spelled).join('')}"`;
  },
  boolean: () => null,
};

function spelled(byte: number): string {
  const char = String.fromCharCode(byte);
  if (byte > 126) return `\\${byte}`;
  return char === '"' || char === '\\' ? `\\${char}` : char;
}
