import type { Element } from '../../icecast/element.ts';

/** A place in a file; line and column count from 1. */
export interface XmlPlace {
  readonly line: number;
  readonly column: number;
}

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/[^>]*>|<([^\s<>/!?]+)(?:[^<>"']|"[^"]*"|'[^']*')*>/g;

/** Where each element of a parsed file begins. Tags come in the order in which a walk meets the elements. */
export function placesOf(xml: string, root: Element): ReadonlyMap<Element, XmlPlace> {
  const elements = [...walk(root)];
  const places = new Map<Element, XmlPlace>();
  let line = 1;
  let start = 0;
  let at = 0;
  for (const match of xml.matchAll(token)) {
    if (match[1] === undefined) continue;
    for (; at < match.index; at++) {
      if (xml[at] !== '\n') continue;
      line++;
      start = at + 1;
    }
    const element = elements[places.size];
    if (element !== undefined) places.set(element, { line, column: match.index - start + 1 });
  }
  return places;
}

function* walk(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* walk(child);
}
