import { isPattern } from '../difference.ts';
import { childrenOf, type Element, textOf } from '../element.ts';

/** A whole number below an element as Icecast reads it (atoi), or what holds if it is not there. */
export function numberOf(element: Element | undefined, name: string, otherwise: number): number {
  const text = element === undefined ? null : textOf(element, name);
  return text === null ? otherwise : (leadingNumber(text) ?? 0);
}

/** The number that a text begins with; undefined if it begins with none. */
export function leadingNumber(text: string): number | undefined {
  const digits = /^\s*([+-]?\d+)/.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The last child of a name, which is the one that counts. */
export function lastOf(element: Element, name: string): Element | undefined {
  return childrenOf(element, name).at(-1);
}

/** The blocks of one mount each, by name; of two the first counts. */
export function ownMounts(root: Element): Map<string, Element> {
  const found = new Map<string, Element>();
  for (const block of childrenOf(root, 'mount')) {
    const name = textOf(block, 'mount-name');
    if (name === null || !isNormal(block) || isPattern(name) || found.has(name)) continue;
    found.set(name, block);
  }
  return found;
}

/** The mount that a relay provides here. */
export function localMount(relay: Element): string {
  return textOf(relay, 'local-mount') ?? textOf(relay, 'mount') ?? '/';
}

export function isNormal(block: Element): boolean {
  return (block.attributes.get('type') ?? 'normal') === 'normal';
}

/** Mounts of their own and relayed ones, in the order of the file, with the element that stands for each. */
export function allMounts(root: Element): Map<string, Element> {
  const found = ownMounts(root);
  for (const relay of childrenOf(root, 'relay')) if (!found.has(localMount(relay))) found.set(localMount(relay), relay);
  return found;
}
