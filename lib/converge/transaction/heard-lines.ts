import { quote } from '../../resources/quote.ts';
import type { Action } from '../actions.ts';

/** A mount that people can listen to on a host. */
export interface Heard {
  /** The path that listeners use, as in `/live.mp3`. */
  readonly path: string;
  /** What Icecast has in store for newcomers. Bytes. */
  readonly burst: number;
  /** A second of sound. Bytes. */
  readonly second: number;
  /** How many seconds it may take to come back. */
  readonly within: number;
}

/**
 * Calls that ask for each mount of a host before and after a change; none where no daemon is acted on. After a restart
 * nothing is in store, and all that comes is new.
 */
export function heardLines(actions: readonly Pick<Action, 'verb' | 'listeners'>[], heard: readonly Heard[]): string[] {
  const acts = actions.some(({ verb }) => verb === 'reload' || verb === 'restart' || verb === 'stop');
  const anew = actions.some(({ verb, listeners }) => verb === 'restart' && listeners.effect === 'cut');
  if (!acts) return [];
  return heard.map(({ path, burst, second, within }) => {
    return `"$1" ${quote(path)} ${anew ? second * 2 : burst + second} ${within}`;
  });
}
