const names = new Map([
  ['&', ['&amp;']],
  ['<', ['&lt;']],
  ['>', ['&gt;']],
  ['"', ['&quot;']],
  ["'", ['&apos;', `'"'"'`]],
  [' ', ['+']],
  ['%', ['%%']],
  ['$', ['$$']],
]);

/**
 * A regular expression that matches a text however the formats that we write spell it: each character as it is, after
 * backslashes, as an XML entity, as a `\u` escape, percent-encoded, or as shell and systemd double it.
 */
export function spellings(text: string): string {
  return [...text].map(spellingsOf).join('');
}

function spellingsOf(character: string): string {
  if (/[A-Za-z0-9]/.test(character)) return character;
  if (character === '\\') return '(?:\\\\+|%5[cC]|&#92;|&#x5[cC];)';
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  const literals = [character, ...(names.get(character) ?? [])].map(escaped);
  const patterns = [`&#0*${code};`, `&#[xX]0*${anyCase(hex)};`, percentEncoded(character), unicodeEscaped(character)];
  // A quote in single quotes of a shell: '\''.
  if (character === "'") patterns.push(`'\\\\+''`);
  return `\\\\*(?:${[...patterns, ...literals].join('|')})`;
}

function percentEncoded(character: string): string {
  return [...Buffer.from(character)].map((byte) => `%${anyCase(byte.toString(16).padStart(2, '0'))}`).join('');
}

function unicodeEscaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, i) => character.charCodeAt(i));
  return units.map((unit) => `\\\\+u${anyCase(unit.toString(16).padStart(4, '0'))}`).join('');
}

function anyCase(hex: string): string {
  return hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, (character) => `\\${character}`);
}
