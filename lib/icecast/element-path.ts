import { childrenOf, type Element, textOf } from './element.ts';

/** What tells elements apart that stand several times below the same parent. */
const keys = new Map<string, (element: Element) => string | null>([
  ['mount', (mount) => textOf(mount, 'mount-name') ?? mount.attributes.get('type') ?? null],
  ['relay', (relay) => textOf(relay, 'local-mount') ?? textOf(relay, 'mount')],
  ['alias', (alias) => alias.attributes.get('source') ?? null],
  ['header', (header) => header.attributes.get('name') ?? null],
  ['option', (option) => option.attributes.get('name') ?? null],
]);

/** One step of a path: `mount[/live.mp3]`, or `listen-socket[2]` where only the position tells, or `limits`. */
export function stepOf(parent: Element, child: Element): string {
  const many = isRepeated(parent.name, child.name);
  const key = many ? keys.get(child.name)?.(child) : null;
  if (key !== undefined && key !== null) return `${child.name}[${key}]`;
  const siblings = childrenOf(parent, child.name);
  return siblings.length === 1 && !many ? child.name : `${child.name}[${siblings.indexOf(child) + 1}]`;
}

/** Whether an element may stand more than once below its parent. All others may not. */
export function isRepeated(parent: string, child: string): boolean {
  return repeated.has(`${parent}/${child}`);
}

const repeated: ReadonlySet<string> = new Set([
  'icecast/listen-socket',
  'icecast/relay',
  'icecast/mount',
  'icecast/directory',
  'http-headers/header',
  'authentication/option',
  'paths/alias',
  // Of 2.5 and KH.
  'relay/upstream',
  'relay/host',
  'icecast/yp-directory',
  'yp-directory/option',
  'paths/x-forwarded-for',
]);
