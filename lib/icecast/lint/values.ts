import type { Dialect } from '../dialects.ts';
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

/** Whether listeners come back from the fallback, by the text of `<fallback-override>`. KH lets them unless told not to (its cfgfile.c). */
export function comesBack(text: string | null, dialect: Dialect): boolean {
  if (text === null) return dialect === 'kh';
  if (dialect !== '2.4' && /^\s*(all|own|true|yes|on)\s*$/i.test(text)) return true;
  return (leadingNumber(text) ?? 0) !== 0;
}

/** The master whose list is asked for: without port and password Icecast asks nobody. */
export function askedMaster(root: Element): Element | undefined {
  const complete = textOf(root, 'master-password') !== null && numberOf(root, 'master-server-port', 0) > 0;
  const master = lastOf(root, 'master-server');
  return complete && master?.text !== null ? master : undefined;
}
