/** Titles that mean something to one of those on the way, and must come out as they went in. */
export const hostileTitles: readonly string[] = [
  'Artist - Title',
  'say "nothing"',
  "it's; shutdown",
  '"; shutdown',
  'back\\slash \\n \\x23{1} \\',
  '#{process.run("touch /tmp/pwned")} $(touch /tmp/pwned) `id` %s %0a',
  'a&b=c?d#e+f <g> [h] {i} | ~ ^',
  'annotate:title="x":/etc/passwd',
  'END',
  'Śpiewa Ωμέγα — 音楽 🎵',
  'é'.repeat(256),
];

/** Titles that are refused, and a word of why. */
export const refusedTitles: readonly (readonly [name: string, title: string, why: string])[] = [
  ['an empty one', '', 'say something'],
  ['spaces alone', '  ', 'say something'],
  ['a line break', 'one\ntwo', 'one line'],
  ['a command after a line break', 'x\r\nexit', 'one line'],
  ['a NUL', 'a\0b', 'control characters'],
  ['an escape', '\u001b[31mred', 'control characters'],
  ['a line separator', 'a\u2028b', 'one line'],
  ['half of a character', 'a\ud83d', 'whole characters'],
  ['513 bytes', 'x'.repeat(513), 'at most 512 bytes of UTF-8, this one has 513'],
  ['257 characters of two bytes', 'é'.repeat(257), 'this one has 514'],
];
