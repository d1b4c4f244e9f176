import type { Kind } from './slots.ts';

export interface HostileValue {
  readonly value: string;
  /** Where it may stand, and must be read back as it was written. Everywhere else it must be refused. */
  readonly taken: readonly Kind[];
}

/** Free values can be any text; what a format cannot say is refused where a template prints it. */
const free: readonly Kind[] = ['variable'];
/** A comment behind a key is a text that may have spaces at its ends. */
const padded: readonly Kind[] = [...free, 'key comment'];
const line: readonly Kind[] = [...padded, 'text', 'secret', 'live secret'];
/** Without spaces, double quotes and angle brackets. */
const ofUrl: readonly Kind[] = [...line, 'url'];
const ofMail: readonly Kind[] = [...ofUrl, 'contact'];
const ofPath: readonly Kind[] = [...ofUrl, 'path'];
/** Liquidsoap cuts the passwords of presenters off at a colon. */
const withColon = (kinds: readonly Kind[]) => kinds.filter((kind) => kind !== 'live secret');
/** Letters, digits and hyphens, with which nearly everything can be named. */
const word: readonly Kind[] = [...ofMail, 'path', 'device', 'jump', 'origin', 'server name', 'time server', 'domain'];

export const hostileValues: readonly HostileValue[] = [
  // XML.
  { value: 'a&b', taken: ofUrl },
  { value: '<x>', taken: line },
  { value: ']]>', taken: line },
  { value: ']]><admin-password>x', taken: line },
  { value: '&amp;', taken: ofUrl },
  { value: '&#10;', taken: ofUrl },
  { value: '<!-- -->', taken: line },
  { value: 'a"b', taken: line },
  { value: "a'b", taken: ofMail },
  { value: 'a&#13;&#10;X-Evil: 1', taken: withColon(line) },

  // Letters.
  { value: 'é', taken: ofUrl },
  { value: 'Ünïcödé ♫ 日本語', taken: line },
  { value: '📻', taken: ofUrl },
  { value: 'a\u0300', taken: ofUrl },
  { value: '\u202eabc\u200f', taken: ofUrl },
  { value: 'a\u200bb', taken: ofUrl },
  { value: '\ufffd', taken: ofUrl },
  { value: '\ud800', taken: [] },
  { value: 'x'.repeat(300), taken: [...ofMail, 'device', 'jump', 'origin'] },

  // Characters that no file can show, and that end lines.
  { value: '\u0000', taken: free },
  { value: 'a\u0001b', taken: free },
  { value: '\t', taken: free },
  { value: 'a\u000cb', taken: free },
  { value: '\r', taken: free },
  { value: 'a\u001b[31m', taken: free },
  { value: 'a\u007f', taken: free },
  { value: 'a\u0085b', taken: free },
  { value: 'a\u2028b', taken: free },
  { value: '\ufffe', taken: free },
  { value: 'a\nb', taken: free },
  { value: 'a\r\nX-Evil: 1', taken: free },
  { value: 'a\n[Service]\nExecStartPre=/bin/x', taken: free },
  { value: 'a\\nb', taken: ofUrl },

  // Spaces, and nothing.
  { value: ' a', taken: padded },
  { value: 'a ', taken: padded },
  { value: 'a\u00a0', taken: padded },
  { value: 'a\u3000', taken: padded },
  { value: '\ufeffa', taken: padded },
  { value: 'a b', taken: line },
  { value: '', taken: [...padded, 'url'] },

  // Liquidsoap.
  { value: '#{process.read("touch pwned")}', taken: line },
  { value: "#{process.read('touch pwned')}", taken: line },
  { value: "\\#{process.read('touch pwned')}", taken: line },
  { value: "\\x23{process.read('touch pwned')}", taken: line },
  { value: '#{1}', taken: ofMail },
  { value: '\\u0023{1}', taken: ofUrl },
  { value: '##{', taken: ofMail },
  { value: '"); f("', taken: line },
  { value: 'a\\', taken: ofUrl },
  { value: '\\"', taken: line },

  // NGINX, shells and units.
  { value: '$x', taken: ofMail },
  { value: '\\$x', taken: ofUrl },
  { value: '5$', taken: ofMail },
  { value: '$5', taken: ofMail },
  { value: '${', taken: ofMail },
  { value: '$HOME', taken: ofMail },
  { value: '$(touch pwned)', taken: line },
  { value: '`touch pwned`', taken: line },
  { value: "'; touch pwned; '", taken: line },
  { value: 'x"; return 200 pwned; #', taken: line },
  { value: 'a;b', taken: ofUrl },
  { value: '}', taken: ofMail },
  { value: '%q', taken: [...ofMail, 'path'] },
  { value: '100%', taken: [...ofMail, 'path'] },
  { value: '%%', taken: [...ofMail, 'path'] },
  { value: '--flag', taken: [...ofMail, 'path', 'device', 'jump', 'origin', 'time server', 'mount', 'public path'] },
  { value: '*', taken: ofMail },
  { value: 'a#b', taken: ofMail },
  { value: '!x', taken: ofMail },
  { value: 'a:b', taken: [...withColon(ofPath), 'device', 'jump', 'origin', 'time server'] },
  { value: '\\\\', taken: ofUrl },
  { value: "\\'", taken: ofUrl },
  { value: '# a', taken: line },
  { value: '; a', taken: line },
  { value: '|', taken: ofMail },
  { value: '=', taken: [...ofMail, 'path', 'device'] },

  // YAML and lists.
  { value: '- a', taken: line },
  { value: 'a: b', taken: withColon(line) },
  { value: 'a,b', taken: [...ofPath, 'device', 'jump'] },
  { value: 'true', taken: [...word, 'address', 'name', 'user', 'mount', 'public path'] },

  // Templates.
  { value: '{{ 7 * 7 }}', taken: line },
  { value: '{{ station.passwords.admin }}', taken: line },
  { value: '{% raw %}', taken: line },
  { value: '{#', taken: ofMail },

  // Paths and names.
  { value: '..', taken: [...ofUrl, 'jump', 'origin', 'time server'] },
  { value: '.a', taken: [...ofPath, 'jump', 'origin', 'time server', 'mount', 'public path'] },
  { value: 'a/../b', taken: ofUrl },
  { value: 'a%0d%0aX', taken: [...ofMail, 'path'] },
  { value: 'a?b', taken: ofMail },
  { value: 'admin', taken: [...word, 'address', 'name', 'user'] },
  { value: 'admin/x', taken: [...ofMail, 'path'] },
  { value: 'health', taken: [...word, 'address', 'name', 'user', 'mount'] },
  { value: 'status.xsl', taken: [...word.filter((kind) => kind !== 'device'), 'address'] },
  { value: 'status.xslt', taken: [...word.filter((kind) => kind !== 'device'), 'address'] },
  { value: 'null', taken: [...word, 'address', 'name', 'user', 'mount', 'public path'] },
  { value: '0', taken: [...word, 'name', 'mount', 'public path'] },
  { value: '::1', taken: [...withColon(ofPath), 'device', 'jump', 'origin', 'time server', 'address'] },
  { value: 'fe80::1%eth0', taken: withColon(ofPath) },
];

/** A value as the title of a test: short, and no trouble to a terminal. */
export function shown(value: string): string {
  const quoted = JSON.stringify(value).replace(
    /[^ -~]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return quoted.length > 50 ? `${quoted.slice(0, 48)}…"` : quoted;
}
