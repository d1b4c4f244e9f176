import { childrenOf, type Element, textOf } from '../../icecast/element.ts';
import { standbyMount } from '../hold.ts';
import type { Effect } from './effect.ts';
import { effectOf } from './effect-of.ts';

/** What the names of copies begin with, in what is rendered. */
const OWN = standbyMount('/');

/** The mounts of a file that are pulled under such a name: whatever they are there for, they are to be there again. */
export function namesOfCopies(root: Element): ReadonlySet<string> {
  return new Set(childrenOf(root, 'relay').map(nameOf).filter(isOwn));
}

/** The same with fallbacks in place of a mount's own copies of them. @param but Copies that stay. */
export function withoutCopies(root: Element, but: ReadonlySet<string>): Element {
  return folded(
    root,
    childrenOf(root, 'relay').filter((relay) => isOwn(nameOf(relay)) && !but.has(nameOf(relay))),
  );
}

/**
 * What a file says that was rendered from an inventory: there the copies follow from the fallbacks. Places are those
 * of the file. Without copies it is the same.
 *
 * @param blocks Mounts that no network has, for which nothing follows.
 */
export function effectWithoutCopies(whole: Effect, blocks: ReadonlySet<string>): Effect {
  const relays = childrenOf(whole.root, 'relay').filter((relay) => {
    const mounts = [nameOf(relay), userOf(relay), textOf(relay, 'mount') ?? ''];
    return isRendered(whole.root, relay) && !mounts.some((mount) => blocks.has(mount));
  });
  if (relays.length === 0) return whole;
  const effect = effectOf(folded(whole.root, relays));
  for (const [path, element] of whole.elements) effect.elements.set(path, element);
  effect.notes.splice(0, effect.notes.length, ...whole.notes);
  return effect;
}

/** Whether a relay is a copy as it is rendered: pulled from the server itself, and fallback of the mount it is named for. */
function isRendered(root: Element, relay: Element): boolean {
  const name = nameOf(relay);
  const mounts = childrenOf(root, 'mount');
  const user = mounts.find((mount) => textOf(mount, 'mount-name') === userOf(relay));
  return (
    isOwn(name) &&
    textOf(relay, 'server') === '127.0.0.1' &&
    user !== undefined &&
    textOf(user, 'fallback-mount') === name
  );
}

function folded(root: Element, relays: readonly Element[]): Element {
  const copies = new Map(relays.map((relay) => [nameOf(relay), copiedBy(root, relay)]));
  const children = root.children.filter((child) => {
    if (child.name === 'relay') return !relays.includes(child);
    return child.name !== 'mount' || !copies.has(textOf(child, 'mount-name') ?? '');
  });
  return { ...root, children: children.map((child) => (child.name === 'mount' ? original(child, copies) : child)) };
}

/** What a mount falls back to, of which it has this copy. A standby has one of the mount itself, as the primary plays it. */
function copiedBy(root: Element, relay: Element): string {
  const mount = textOf(relay, 'mount') ?? '';
  if (mount !== userOf(relay)) return mount;
  const copy = childrenOf(root, 'mount').find((block) => textOf(block, 'mount-name') === nameOf(relay));
  return (copy === undefined ? null : textOf(copy, 'fallback-mount')) ?? '';
}

function original(mount: Element, copies: ReadonlyMap<string, string>): Element {
  const name = textOf(mount, 'mount-name');
  const listening = [...copies.values()].filter((fallback) => fallback === name).length;
  const children = mount.children.map((child) => {
    if (child.name === 'fallback-mount') return { ...child, text: copies.get(child.text ?? '') ?? child.text };
    // Copies of it are listeners, and have been added.
    if (child.name === 'max-listeners') return { ...child, text: String(Number(child.text) - listening) };
    return child;
  });
  return { ...mount, children };
}

function isOwn(name: string): boolean {
  return name.startsWith(OWN);
}

function nameOf(relay: Element): string {
  return textOf(relay, 'local-mount') ?? '';
}

/** The mount that a copy is named for. */
function userOf(relay: Element): string {
  return `/${nameOf(relay).slice(OWN.length)}`;
}
