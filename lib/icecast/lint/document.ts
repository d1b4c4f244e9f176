import type { Element } from '../element.ts';
import { parse } from '../parse.ts';

/** Where an element stands in its file; offsets in UTF-16 units, ends exclusive. */
export interface Place {
  readonly start: number;
  /** Where the opening tag ends. */
  readonly opened: number;
  /** Where the closing tag begins; the end if it closes itself. */
  readonly closing: number;
  readonly end: number;
}

/** A comment, with the element that follows it: null at the end of its parent. */
export interface Comment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly next: Element | null;
}

/** A file as elements that know where they stand. */
export interface Document {
  readonly xml: string;
  readonly root: Element;
  readonly places: ReadonlyMap<Element, Place>;
  readonly parents: ReadonlyMap<Element, Element>;
  readonly comments: readonly Comment[];
}

const token =
  /<!--([\s\S]*?)-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/[^>]*>|<[^\s<>/!?][^\s<>/]*(?:[^"'<>]|"[^"]*"|'[^']*')*>/g;

/** @throws UnreadableXml */
export function documentOf(xml: string): Document {
  const root = parse(xml);
  const parents = new Map<Element, Element>();
  const inOrder = [...preorder(root, parents)];
  const places = new Map<Element, Place>();
  const comments: Comment[] = [];
  let waiting: Omit<Comment, 'next'>[] = [];
  const open: { element: Element; start: number; opened: number }[] = [];
  let at = 0;
  const settle = (next: Element | null) => {
    comments.push(...waiting.map((comment) => ({ ...comment, next })));
    waiting = [];
  };
  for (const match of xml.matchAll(token)) {
    const [text, comment] = match;
    const [start, end] = [match.index, match.index + text.length];
    if (comment !== undefined) waiting.push({ text: comment, start, end });
    else if (text.startsWith('</')) {
      settle(null);
      const last = open.pop();
      if (last !== undefined) places.set(last.element, { start: last.start, opened: last.opened, closing: start, end });
    } else if (!text.startsWith('<!') && !text.startsWith('<?')) {
      const element = inOrder[at++];
      if (element === undefined) break;
      settle(element);
      if (text.endsWith('/>')) places.set(element, { start, opened: end, closing: end, end });
      else open.push({ element, start, opened: end });
    }
  }
  settle(null);
  return { xml, root, places, parents, comments };
}

function* preorder(element: Element, parents: Map<Element, Element>): Generator<Element> {
  yield element;
  for (const child of element.children) {
    parents.set(child, element);
    yield* preorder(child, parents);
  }
}
