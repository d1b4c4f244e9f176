import { isPattern } from './difference.ts';
import { childrenOf, type Element, textOf } from './element.ts';

/** The block of a mount's own. Of two the first counts. */
export function ownBlock(root: Element, mount: string): Element | undefined {
  return childrenOf(root, 'mount').find((block) => isNormal(block) && textOf(block, 'mount-name') === mount);
}

/** The block that holds for a mount: its own, else one whose name is a pattern that fits, else the default. */
export function governing(root: Element, mount: string): Element | undefined {
  const blocks = childrenOf(root, 'mount');
  return (
    blocks.find((block) => isNormal(block) && fits(textOf(block, 'mount-name') ?? '', mount)) ??
    blocks.find((block) => !isNormal(block))
  );
}

/** A value as it holds for a mount. What its own block does not say, Icecast takes from the default one. */
export function settingOf(root: Element, mount: string, name: string): string | null {
  const block = governing(root, mount);
  const own = block === undefined ? null : textOf(block, name);
  if (own !== null) return own;
  const general = childrenOf(root, 'mount').find((candidate) => !isNormal(candidate));
  return general === undefined ? null : textOf(general, name);
}

/** The mounts that a relay of this configuration provides. */
export function relayedMounts(root: Element): string[] {
  return childrenOf(root, 'relay').map(localMountOf);
}

/** Whether a mount has several relays. */
export function hasRivals(root: Element): boolean {
  const mounts = relayedMounts(root);
  return new Set(mounts).size < mounts.length;
}

/** The mount that a relay provides. */
export function localMountOf(relay: Element): string {
  return textOf(relay, 'local-mount') ?? textOf(relay, 'mount') ?? '/';
}

function isNormal(block: Element): boolean {
  return block.attributes.get('type') !== 'default';
}

/** As fnmatch(3) does it for paths: a star does not go beyond a slash. */
function fits(name: string, mount: string): boolean {
  if (!isPattern(name)) return name === mount;
  const expression = name.replace(/\[!?[^\]]*\]|[*?]|[^*?[]+|\[/g, (piece) => {
    if (piece === '*') return '[^/]*';
    if (piece === '?') return '[^/]';
    if (/^\[.+\]$/.test(piece)) return piece.replace('[!', '[^').replace(/\\/g, '\\\\');
    return piece.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');
  });
  return new RegExp(`^${expression}$`).test(mount);
}
