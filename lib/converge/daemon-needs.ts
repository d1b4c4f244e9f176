import type { Drops } from '../icecast/fate.ts';
import { judgeChange } from '../icecast/judge.ts';
import type { Running } from '../icecast/running.ts';
import { isContent } from '../resources/difference.ts';
import type { ServiceResource } from '../resources/types.generated.ts';
import { unitName } from '../resources/unit-name.ts';
import type { Verb } from './actions.ts';
import { changedPaths } from './changed-paths.ts';
import { countListeners } from './listeners.ts';
import type { Change } from './plan.ts';
import { isOwnUnitPath } from './unit-paths.ts';

/** One reason for a running daemon to be reloaded or restarted. */
export interface Need {
  readonly verb: 'reload' | 'restart';
  /** One sentence. */
  readonly reason: string;
  readonly effect: ListenerEffect['effect'];
  /** Mounts whose listeners lose their connection. */
  readonly drops: Drops;
}

export interface ListenerEffect {
  /** `none`: nobody notices. `gap`: connections stay, and the sound may stop for a moment. `cut`: connections end. */
  readonly effect: 'none' | 'gap' | 'cut';
  /** How many connections that ends; null: it is not known, or it ends none. Other servers that pull count, too. */
  readonly count: number | null;
}

/** What the changes of a host mean for one daemon of it. */
export function needsOfService(service: ServiceResource, changes: readonly Change[], running: Running): Need[] {
  const unit = unitName(service.name);
  return changes.flatMap((change) =>
    changedPaths(change).flatMap((path) => {
      const read = service.reads?.find((candidate) => covers(candidate.path, path));
      // What a role says about a unit's own drop-in counts more than the rule.
      if (read === undefined) return isOwnUnitPath(unit, path) ? [need('restart', `${path} changes`)] : [];
      return read.change === 'icecast' ? judged(change, path, running) : [need(read.change, `${path} changes`)];
    }),
  );
}

/** What an action on a service does to its listeners; a reload does what its needs say. */
export function effectOf(
  service: ServiceResource,
  verb: Verb,
  needs: readonly Need[],
  running: Running,
): ListenerEffect {
  if (!service.listeners) return { effect: 'none', count: null };
  const isIcecast = service.reads?.some(({ change }) => change === 'icecast') === true;
  const known = isIcecast ? running : null;
  if (verb === 'restart' || verb === 'stop') return { effect: 'cut', count: countListeners(known, 'all') };
  const effects = needs.map(({ effect }) => effect);
  const effect = effects.includes('cut') ? 'cut' : effects.includes('gap') ? 'gap' : 'none';
  if (effect !== 'cut') return { effect, count: null };
  const drops = needs.map((one) => one.drops);
  const mounts = drops.includes('all') ? 'all' : drops.flatMap((some) => (some === 'all' ? [] : some));
  return { effect, count: countListeners(known, mounts) };
}

/** Whether a path is what a service reads, or lies in a directory that it reads. */
export function covers(read: string, path: string): boolean {
  return path === read || path.startsWith(`${read}/`);
}

export function need(verb: Need['verb'], reason: string): Need {
  return { verb, reason, effect: verb === 'restart' ? 'cut' : 'none', drops: verb === 'restart' ? 'all' : [] };
}

/** Which of Icecast's settings take a reload, which a restart, and which nothing at all, depends on what differs. */
function judged(change: Change, path: string, running: Running): Need[] {
  const content = change.differences.find(isContent);
  if (content === undefined || !('text' in content.after)) return [need('restart', `${path} changes`)];
  if (content.before !== null && !('text' in content.before)) {
    return [need('restart', `${path} changes, and what it held cannot be compared`)];
  }
  const { reasons } = judgeChange(content.before?.text ?? null, content.after.text, running);
  return reasons.map(({ path: element, from, to, verdict, listeners, drops, moves }): Need => {
    const what = `${element} ${from ?? 'absent'} → ${to ?? 'absent'}`;
    // A transaction reloads once, and once is not enough here.
    if (verdict === 'reload-twice') return need('restart', `${what}: one reload does not bring it about`);
    const effect = drops.length > 0 ? 'cut' : moves.length > 0 ? 'gap' : 'none';
    return { verb: verdict, reason: `${what}: listeners ${listeners}`, effect, drops };
  });
}
