/** An XML file whose text cannot be had. */
export class UnreadableText extends Error {
  override readonly name = 'UnreadableText';
  /** Counts from 1. */
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/**
 * The text of an XML file as libxml2 has it: in the encoding that it says, and with the entities that it declares. The
 * declarations are taken out, line by line, so that places stay what they are.
 *
 * @param other The text of another file that an entity stands for; null if it cannot be read here.
 * @throws UnreadableText
 */
export function textOfXml(bytes: Buffer, other: (file: string) => Buffer | null): string {
  // From here on it is UTF-8, as the parser wants it said.
  return withEntities(decode(bytes).replace(/^(<\?xml[^>]*?)\s+encoding\s*=\s*["'][^"']*["']/, '$1'), other);
}

function decode(bytes: Buffer): string {
  const head = bytes.subarray(0, 200).toString('latin1');
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1];
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : undefined;
  const encoding = wide ?? declared ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableText(`it is in \`${encoding}\`, which nobody here knows`, 1);
    throw new UnreadableText(
      `it is not ${encoding}: write the encoding into its first line, as in <?xml version="1.0" encoding="ISO-8859-1"?>`,
      1,
    );
  }
}

const documentType = /<!DOCTYPE\s+[^\s[>]+\s*(?:(?:SYSTEM|PUBLIC)\s[^[>]*)?(?:\[([\s\S]*?)\]\s*)?>/;

const declaration = /<!ENTITY\s+([\w.-]+)\s+(SYSTEM\s+|PUBLIC\s+(?:"[^"]*"|'[^']*')\s+)?(?:"([^"]*)"|'([^']*)')\s*>/g;

function withEntities(xml: string, other: (file: string) => Buffer | null): string {
  const found = documentType.exec(xml);
  if (found === null) return xml;
  const entities = new Map<string, string | null>();
  const inside = (found[1] ?? '').replace(/<!--[\s\S]*?-->/g, '');
  for (const [, name = '', file, double, single] of inside.matchAll(declaration)) {
    const text = double ?? single ?? '';
    const content = file === undefined ? text : (other(text)?.toString('utf8') ?? null);
    if (!entities.has(name)) entities.set(name, content);
  }
  const before = xml.slice(0, found.index);
  const after = xml.slice(found.index + found[0].length);
  return before + found[0].replace(/[^\n]/g, '') + expanded(after, entities, lineOf(before + found[0]), 0);
}

/** What comments and CDATA hold is text. */
const parts = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|&([A-Za-z_][\w.-]*);/g;
const known = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);

function expanded(xml: string, entities: ReadonlyMap<string, string | null>, line: number, depth: number): string {
  return xml.replace(parts, (part, name: string | undefined, at: number) => {
    if (name === undefined || known.has(name)) return part;
    const value = entities.get(name);
    const place = depth === 0 ? line - 1 + lineOf(xml.slice(0, at)) : line;
    if (value === undefined)
      throw new UnreadableText(`it has the entity \`&${name};\`, which it does not declare`, place);
    if (value === null) throw new UnreadableText(`the file of its entity \`&${name};\` cannot be read here`, place);
    // Icecast reads the text of an entity, and no elements in it.
    if (value.includes('<')) return '';
    if (depth > 8) throw new UnreadableText(`its entity \`&${name};\` holds itself`, place);
    return expanded(value.replace(/\n/g, ' '), entities, place, depth + 1);
  });
}

function lineOf(text: string): number {
  return text.split('\n').length;
}
