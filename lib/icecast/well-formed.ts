/**
 * What libxml2, which Icecast reads with, refuses and our own parser lets through; null if there is none of it.
 */
export function malformed(xml: string): string | null {
  const encoding = /^\ufeff?<\?xml\b[^>]*\bencoding\s*=\s*["']([^"']*)/.exec(xml)?.[1];
  if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') return `it says that it is ${encoding}, not UTF-8`;
  for (const [comment] of xml.matchAll(/<!--[\s\S]*?-->/g)) {
    if (/--/.test(comment.slice(4, -3)) || comment.endsWith('--->')) return 'a comment holds two hyphens';
  }
  const bare = xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  if (bare.includes(']]>')) return 'text holds ]]>';
  for (const [tag] of bare.matchAll(/<[^\s<>/!?][^\s/>]*(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))+/g)) {
    const names = new Set<string>();
    for (const [, name = '', value = ''] of tag.matchAll(/\s([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
      if (names.has(name)) return `an element has the attribute ${name} twice`;
      if (value.includes('<')) return `the attribute ${name} holds <`;
      names.add(name);
    }
  }
  return null;
}
