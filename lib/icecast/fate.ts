import type { Dialect } from './dialects.ts';
import { childrenOf, type Element } from './element.ts';
import { governing, settingOf } from './mount-block.ts';
import type { Running } from './running.ts';

/** The mounts whose listeners lose their connection. */
export type Drops = readonly string[] | 'all';

/** Listeners of a mount that hear another for a while, and keep their connection. */
export interface Move {
  readonly mount: string;
  readonly to: string;
  /** Whether they are brought back when the mount is. */
  readonly back: boolean;
}

/** What becomes of the listeners of a mount. */
export interface Fate {
  readonly drops: Drops;
  readonly moves: readonly Move[];
}

export const untouched: Fate = { drops: [], moves: [] };

/**
 * What becomes of the listeners of a mount whose source ends. Only a fallback that the running configuration has counts;
 * one that comes along with the change is not there yet.
 *
 * @param fresh The new configuration; whether the mount comes back is the caller's to know.
 */
export function fateOf(mount: string, old: Element, fresh: Element, comesBack: boolean, running: Running): Fate {
  if (running !== null && !running.has(mount)) return untouched;
  const fallback = settingOf(old, mount, 'fallback-mount');
  if (fallback === null || !(isFit(fallback, mount, running) || isFile(fallback, mount, old, running)))
    return { drops: [mount], moves: [] };
  const back = comesBack && /^(1|all|own)$/.test(settingOf(fresh, mount, 'fallback-override') ?? '');
  return { drops: [], moves: [{ mount, to: fallback, back }] };
}

interface Change {
  readonly old: Element;
  readonly fresh: Element;
  readonly running: Running;
  readonly dialect: Dialect;
}

/** What becomes of the listeners of a mount whose relay a reload ends. */
export function fateOfRelay(mount: string, { old, fresh, running, dialect }: Change, comesBack: boolean): Fate {
  const fallback = (root: Element) => settingOf(root, mount, 'fallback-mount');
  const isOnAir = running === null || running.has(mount);
  // KH goes by the new configuration before it ends a relay; what comes with the change is not there yet.
  if (dialect === 'kh' && isOnAir && fallback(old) !== fallback(fresh)) return { drops: [mount], moves: [] };
  return fateOf(mount, old, fresh, comesBack, running);
}

/** KH does not list files, and plays one of the same type if it is told how fast. */
function isFile(fallback: string, mount: string, root: Element, running: Running): boolean {
  const block = governing(root, mount);
  const rate = block !== undefined && childrenOf(block, 'fallback-mount').at(-1)?.attributes.has('rate') === true;
  const type = types.get(/[^.]*$/.exec(fallback)?.[0] ?? '');
  const wanted = running?.get(mount)?.type ?? null;
  return rate && (type === undefined || wanted === null || type.test(wanted));
}

/** By the ending of a file. */
const types: ReadonlyMap<string, RegExp> = new Map([
  ['mp3', /mpeg/],
  ['aac', /aac/],
  ['ogg', /ogg/],
  ['oga', /ogg/],
  ['opus', /ogg/],
  ['flac', /ogg|flac/],
]);

/** Whether a fallback can take listeners over: it is on the air, and of the same type. Not known, it is hoped so. */
function isFit(fallback: string, mount: string, running: Running): boolean {
  if (running === null) return true;
  const [from, to] = [running.get(mount), running.get(fallback)];
  if (to === undefined) return false;
  return from === undefined || from.type === null || to.type === null || from.type === to.type;
}

/** Everything that any of them does. */
export function together(fates: readonly Fate[]): Fate {
  const drops = fates.some((fate) => fate.drops === 'all')
    ? ('all' as const)
    : [...new Set(fates.flatMap((fate) => (fate.drops === 'all' ? [] : fate.drops)))];
  const moves = new Map(fates.flatMap((fate) => fate.moves).map((move) => [move.mount, move]));
  return { drops, moves: drops === 'all' ? [] : [...moves.values()].filter(({ mount }) => !drops.includes(mount)) };
}
