import convert from 'xml-js';
import type { Element } from './element.ts';
import { malformed } from './well-formed.ts';

/** Thrown for text that Icecast's own parser would refuse: at start it exits then, on a reload it keeps the old file. */
export class UnreadableXml extends Error {
  override readonly name = 'UnreadableXml';
}

/**
 * Reads an icecast.xml. Ordered, with nothing added and nothing left out but comments.
 *
 * @throws UnreadableXml for what is not well-formed, has no root, or has a document type (which could name entities
 *   and files that we would not read the same way).
 */
export function parse(xml: string): Element {
  const fault = malformed(xml);
  if (fault !== null) throw new UnreadableXml(fault);
  const roots = nodesOf(read(xml)).filter((node) => node.type === 'element');
  const [root] = roots;
  if (root === undefined || roots.length > 1) throw new UnreadableXml('it must have exactly one root element');
  return elementOf(root);
}

function read(xml: string): unknown {
  try {
    return convert.xml2js(xml, { compact: false, alwaysArray: true, ignoreComment: false });
  } catch (error) {
    // sax says the line, the column and the character on lines of their own.
    const [what = 'it cannot be read', ...where] = (error instanceof Error ? error.message : String(error)).split('\n');
    const line = where.map((text) => /^Line: (\d+)/.exec(text)?.[1]).find((found) => found !== undefined);
    throw new UnreadableXml(line === undefined ? what : `${what} (line ${Number(line) + 1})`);
  }
}

interface XmlNode {
  readonly type: string;
  readonly name: string;
  readonly content: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly nodes: readonly XmlNode[];
}

function elementOf(node: XmlNode): Element {
  const text = node.nodes
    .filter((child) => child.type === 'text' || child.type === 'cdata')
    .map((child) => child.content)
    .join('');
  return {
    name: node.name,
    attributes: node.attributes,
    children: node.nodes.filter((child) => child.type === 'element').map(elementOf),
    text: text.trim() === '' ? null : text,
    ...(node.name === 'http-headers' && readableOf(node)),
  };
}

/** What stands between headers is a name that Icecast 2.4 does not know, whatever it is. */
function readableOf({ nodes }: XmlNode): { readable: number } | null {
  const stray = nodes.findIndex(
    ({ type, content }) => type !== 'element' && (type === 'comment' || content.trim() !== ''),
  );
  return stray === -1 ? null : { readable: nodes.slice(0, stray).filter(({ type }) => type === 'element').length };
}

/** What xml-js gives is untyped and spells content in several ways. */
function nodesOf(value: unknown): XmlNode[] {
  if (!isRecord(value) || !Array.isArray(value.elements)) return [];
  return value.elements.filter(isRecord).map((node: Record<string, unknown>) => ({
    type: String(node.type),
    name: String(node.name ?? ''),
    content: String(node.text ?? node.cdata ?? node.instruction ?? ''),
    attributes: new Map(
      Object.entries(isRecord(node.attributes) ? node.attributes : {}).map(([name, text]) => [name, String(text)]),
    ),
    nodes: nodesOf(node),
  }));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
