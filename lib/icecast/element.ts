/** An element of an XML file, as parsed: attributes and children in their order, comments left out. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** Entities and CDATA resolved, spaces kept. Null if there is none, or nothing but spaces. */
  readonly text: string | null;
  /**
   * Of `<http-headers>` only: how many of its children stand before the first thing that is neither an element nor space,
   * such as a comment. Icecast 2.4 reads no header beyond it.
   */
  readonly readable?: number;
}

/** The children of a name, in their order. */
export function childrenOf(element: Element, name: string): readonly Element[] {
  return element.children.filter((child) => child.name === name);
}

/** The text of the last child of a name, as Icecast takes it; null if there is none. */
export function textOf(element: Element, name: string): string | null {
  return childrenOf(element, name).at(-1)?.text ?? null;
}
