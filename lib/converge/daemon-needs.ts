import { judgeChange } from '../icecast/judge.ts';
import { isContent } from '../resources/difference.ts';
import type { ServiceResource } from '../resources/types.generated.ts';
import { unitName } from '../resources/unit-name.ts';
import type { Verb } from './actions.ts';
import { changedPaths } from './changed-paths.ts';
import type { Change } from './plan.ts';
import { isOwnUnitPath } from './unit-paths.ts';

/** One reason for a running daemon to be reloaded or restarted. */
export interface Need {
  readonly verb: 'reload' | 'restart';
  /** One sentence. */
  readonly reason: string;
  readonly effect: ListenerEffect['effect'];
}

export interface ListenerEffect {
  /** `none`: nobody notices. `gap`: connections stay, and the sound may stop for a moment. `cut`: connections end. */
  readonly effect: 'none' | 'gap' | 'cut';
  /** How many are connected; null: it was not asked. */
  readonly count: number | null;
}

/** What the changes of a host mean for one daemon of it. */
export function needsOfService(service: ServiceResource, changes: readonly Change[]): Need[] {
  const unit = unitName(service.name);
  return changes.flatMap((change) =>
    changedPaths(change).flatMap((path) => {
      const read = service.reads?.find((candidate) => covers(candidate.path, path));
      // What a role says about a unit's own drop-in counts more than the rule.
      if (read === undefined) return isOwnUnitPath(unit, path) ? [need('restart', `${path} changes`)] : [];
      return read.change === 'icecast' ? judged(change, path) : [need(read.change, `${path} changes`)];
    }),
  );
}

/** What an action on a service does to its listeners; a reload does what its needs say. */
export function effectOf(service: ServiceResource, verb: Verb, needs: readonly Need[] = []): ListenerEffect {
  if (!service.listeners) return { effect: 'none', count: null };
  if (verb === 'restart' || verb === 'stop') return { effect: 'cut', count: null };
  const effects = needs.map(({ effect }) => effect);
  const effect = effects.includes('cut') ? 'cut' : effects.includes('gap') ? 'gap' : 'none';
  return { effect, count: null };
}

/** Whether a path is what a service reads, or lies in a directory that it reads. */
export function covers(read: string, path: string): boolean {
  return path === read || path.startsWith(`${read}/`);
}

export function need(verb: Need['verb'], reason: string): Need {
  return { verb, reason, effect: verb === 'restart' ? 'cut' : 'none' };
}

/** Which of Icecast's settings take a reload, which a restart, and which nothing at all, depends on what differs. */
function judged(change: Change, path: string): Need[] {
  const content = change.differences.find(isContent);
  if (content === undefined || !('text' in content.after)) return [need('restart', `${path} changes`)];
  if (content.before !== null && !('text' in content.before)) {
    return [need('restart', `${path} changes, and what it held cannot be compared`)];
  }
  const { reasons } = judgeChange(content.before?.text ?? null, content.after.text);
  return reasons.map(({ path: element, from, to, verdict: wanted, listeners }): Need => {
    const verdict = wanted === 'reload' ? 'reload' : 'restart';
    const reason = `${element} ${from ?? 'absent'} → ${to ?? 'absent'}: listeners ${listeners}`;
    return { verb: verdict, reason, effect: effectInWords(verdict, listeners) };
  });
}

function effectInWords(verdict: 'reload' | 'restart', listeners: string): Need['effect'] {
  if (verdict === 'restart' || /\bdropped\b/.test(listeners)) return 'cut';
  return /\bmove\b/.test(listeners) ? 'gap' : 'none';
}
