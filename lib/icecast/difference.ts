import { type Element, textOf } from './element.ts';
import { isRepeated, stepOf } from './element-path.ts';

/** One thing that differs between two configurations: a value, or a whole block such as a mount that came or went. */
export interface Difference {
  /** As in `/icecast/mount[/live.mp3]/max-listeners`. */
  readonly path: string;
  /**
   * The path without root and keys, as in `mount/max-listeners`. A mount of type default, or one whose name is a pattern,
   * is a `default-mount`: neither is the block of a mount's own.
   */
  readonly kind: string;
  /** Null: it was not there. A block is `present`. */
  readonly from: string | null;
  /** Null: it is not there any more. */
  readonly to: string | null;
}

/**
 * What differs between two parsed configurations. Order counts for listening sockets only, which have nothing else to
 * be told apart by. Comments and spacing do not count.
 */
export function differences(from: Element, to: Element): Difference[] {
  return between(from, to, `/${to.name}`, '');
}

function between(from: Element, to: Element, path: string, kind: string): Difference[] {
  const found: Difference[] = [];
  for (const name of new Set([...from.attributes.keys(), ...to.attributes.keys()])) {
    const [before, after] = [from.attributes.get(name) ?? null, to.attributes.get(name) ?? null];
    if (before !== after)
      found.push({ path: `${path}/@${name}`, kind: join(kind, `@${name}`), from: before, to: after });
  }
  if (isLeaf(from) && isLeaf(to) && from.text !== to.text) found.push({ path, kind, from: from.text, to: to.text });
  const [old, fresh] = [stepsOf(from), stepsOf(to)];
  for (const step of new Set([...old.keys(), ...fresh.keys()])) {
    found.push(...betweenChildren(old.get(step), fresh.get(step), to.name, `${path}/${step}`, kind));
  }
  return found;
}

function betweenChildren(
  from: Element | undefined,
  to: Element | undefined,
  parent: string,
  path: string,
  parentKind: string,
): Difference[] {
  const element = to ?? from;
  if (element === undefined) return [];
  const kind = join(parentKind, kindOf(element));
  if (from !== undefined && to !== undefined) return between(from, to, path, kind);
  // A section such as <limits> is no more than the values in it, and so is what holds for mounts without a block.
  const section = !isLeaf(element) && (!isRepeated(parent, element.name) || isForOthers(element));
  if (section) return between(from ?? emptied(element), to ?? emptied(element), path, kind);
  return [{ path, kind, from: from ? shownAs(from) : null, to: to ? shownAs(to) : null }];
}

/**
 * Children by their step. Of two with the same step the first counts, as it does for Icecast's mounts. Of relays it is
 * the last that plays from the start, and the others are there, too: each takes over where that one goes.
 */
function stepsOf(element: Element): Map<string, Element> {
  const steps = new Map<string, Element>();
  for (const child of element.children) {
    const step = stepOf(element, child);
    const earlier = steps.get(step);
    if (earlier === undefined) steps.set(step, child);
    if (earlier === undefined || child.name !== 'relay') continue;
    let n = 1;
    while (steps.has(`${step}[${n}]`)) n++;
    steps.set(`${step}[${n}]`, earlier);
    steps.set(step, child);
  }
  return steps;
}

function kindOf(element: Element): string {
  return isForOthers(element) ? 'default-mount' : element.name;
}

/** A mount block that is not about one mount. */
function isForOthers(element: Element): boolean {
  if (element.name !== 'mount') return false;
  return element.attributes.get('type') === 'default' || isPattern(textOf(element, 'mount-name') ?? '');
}

/** Icecast matches names of mounts with fnmatch(3). */
export function isPattern(name: string): boolean {
  return /[*?[]/.test(name);
}

/** What says which block it is stays. */
function emptied(element: Element): Element {
  if (!isForOthers(element)) return { name: element.name, attributes: new Map(), children: [], text: null };
  const children = element.children.filter(({ name }) => name === 'mount-name');
  return { name: element.name, attributes: element.attributes, children, text: null };
}

function isLeaf(element: Element): boolean {
  return element.children.length === 0;
}

function shownAs(element: Element): string {
  return isLeaf(element) && element.text !== null ? element.text : 'present';
}

function join(kind: string, name: string): string {
  return kind === '' ? name : `${kind}/${name}`;
}
