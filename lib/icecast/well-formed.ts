/**
 * What libxml2, which Icecast reads with, refuses and our own parser lets through, or finds with a message about
 * something else; null if there is none of it.
 */
export function malformed(xml: string): string | null {
  const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(xml)?.[0];
  if (illegal !== undefined) {
    const code = (illegal.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `the character U+${code} cannot stand in XML`;
  }
  const encoding = /^\ufeff?<\?xml\b[^>]*\bencoding\s*=\s*["']([^"']*)/.exec(xml)?.[1];
  if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') return `it says that it is ${encoding}, not UTF-8`;
  if (/<!--(?:(?!-->)[\s\S])*?--(?!>)/.test(xml)) return 'a comment holds two hyphens';
  const bare = xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  if (/<!DOCTYPE/i.test(bare)) return 'it has a document type';
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(bare)) return 'an & begins no entity that XML knows';
  if (bare.includes(']]>')) return 'text holds ]]>';
  return malformedTag(bare) ?? unclosed(bare);
}

function malformedTag(bare: string): string | null {
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

/** Our parser takes a file that ends before its root does: one that was cut off. */
function unclosed(bare: string): string | null {
  const root = /<([^\s<>/!?]+)/.exec(bare)?.[1];
  if (root === undefined) return 'it has no element';
  const rest = bare.trimEnd();
  const closed = /<\/([^\s>]+)\s*>$/.exec(rest)?.[1] === root;
  const alone = /^[^<]*(?:<\?[^>]*>\s*)?<[^<]*\/>$/.test(rest);
  return closed || alone ? null : `it ends before </${root}>`;
}
