/**
 * Whether a name matches a list of patterns with `*` and `?` (ssh_config(5), "PATTERNS"). A pattern with `!` before
 * it that matches rules the name out, wherever in the list it stands.
 */
export function matchesPatterns(patterns: readonly string[], name: string): boolean {
  let matched = false;
  for (const pattern of patterns) {
    if (pattern.startsWith('!')) {
      if (matchesPattern(pattern.slice(1), name)) return false;
    } else if (!matched) matched = matchesPattern(pattern, name);
  }
  return matched;
}

export function matchesPattern(pattern: string, name: string): boolean {
  if (!/[*?]/.test(pattern)) return pattern === name;
  const source = pattern
    .replace(/[\\^$.|+()[\]{}]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's').test(name);
}
