// Secrets that nobody declared, known by what stands before or around them.

export const placeholder = '‹secret›';

/** A key that usually stands before a secret, as in XML, in `key = value`, `key: value`, `"key": "value"`, `key(value)`. */
const name = String.raw`[\w.-]*(?:password|passwd|passphrase|secret|token|api[_-]?key|private[_-]?key|credential)s?`;
const masks: readonly [RegExp, string][] = [
  [new RegExp(String.raw`(<${name}(?:\s[^<>]*)?>)[^<]+(?=<)`, 'gi'), `$1${placeholder}`],
  [new RegExp(String.raw`((?:^|[^\w.-])${name}["']?\s*[=:(]\s*)("[^"]*"|'[^']*'|[^\s,;)]+)`, 'gi'), `$1${placeholder}`],
  [/(\b(?:basic|bearer)\s+)[A-Za-z0-9+/_=.-]{8,}/gi, `$1${placeholder}`],
  [/(:\/\/[^\s/:@]+:)[^\s/@]+(?=@)/g, `$1${placeholder}`],
];

/** A line without what looks like a secret by its name. */
export function maskNamed(line: string): string {
  return masks.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), line);
}

/** Which lines are the inside of a private key in PEM. */
export function privateKeys(lines: readonly string[]): boolean[] {
  let inside = false;
  return lines.map((line) => {
    if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(line)) inside = true;
    else if (/-----END [A-Z ]*PRIVATE KEY-----/.test(line)) inside = false;
    else return inside;
    return false;
  });
}
