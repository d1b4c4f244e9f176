import type { Drops } from '../icecast/fate.ts';
import { judgeEscorted } from '../icecast/judge-escorted.ts';
import type { Running } from '../icecast/running.ts';
import type { ServiceResource } from '../resources/types.generated.ts';
import { unitName } from '../resources/unit-name.ts';
import type { Verb } from './actions.ts';
import { changedPaths } from './changed-paths.ts';
import { covers } from './covers.ts';
import { textsOf } from './judged-texts.ts';
import { audienceOf } from './listeners.ts';
import type { Change } from './plan.ts';
import { type Setting, settingOf, settingSentence } from './setting.ts';
import { isOwnUnitPath } from './unit-paths.ts';

/** One reason for a running daemon to be reloaded or restarted. */
export interface Need {
  readonly verb: 'reload' | 'restart';
  /** One sentence. */
  readonly reason: string;
  /** Where a setting is the reason. */
  readonly setting: Setting | null;
  readonly effect: ListenerEffect['effect'];
  /** Mounts whose listeners lose their connection. */
  readonly drops: Drops;
}

export interface ListenerEffect {
  /** `none`: nobody notices. `gap`: connections stay, and the sound may stop for a moment. `cut`: connections end. */
  readonly effect: 'none' | 'gap' | 'cut';
  /** How many people that cuts off; null: it is not known, or it cuts off nobody. */
  readonly count: number | null;
  /** How many other servers that pull have to connect again; null as before. */
  readonly relays: number | null;
}

/** What the changes of a host mean for one daemon of it. */
export function needsOfService(service: ServiceResource, changes: readonly Change[], running: Running): Need[] {
  const unit = unitName(service.name);
  return changes.flatMap((change) =>
    changedPaths(change).flatMap((path) => {
      const read = service.reads?.find((candidate) => covers(candidate.path, path));
      // What a role says about a unit's own drop-in counts more than the rule.
      if (read === undefined) return isOwnUnitPath(unit, path) ? [need('restart', `${path} changes`)] : [];
      if (read.change === 'none') return [];
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
  if (!service.listeners) return unnoticed;
  const isIcecast = service.reads?.some(({ change }) => change === 'icecast') === true;
  const known = isIcecast ? running : null;
  if (verb === 'restart' || verb === 'stop') return cutOff(known, 'all');
  const effects = needs.map(({ effect }) => effect);
  const effect = effects.includes('cut') ? 'cut' : effects.includes('gap') ? 'gap' : 'none';
  if (effect !== 'cut') return { ...unnoticed, effect };
  const drops = needs.map((one) => one.drops);
  const mounts = drops.includes('all') ? 'all' : drops.flatMap((some) => (some === 'all' ? [] : some));
  return cutOff(known, mounts);
}

export const unnoticed: ListenerEffect = { effect: 'none', count: null, relays: null };

function cutOff(running: Running, mounts: Drops): ListenerEffect {
  const audience = audienceOf(running, mounts);
  return { effect: 'cut', count: audience?.listeners ?? null, relays: audience?.relays ?? null };
}

export function need(verb: Need['verb'], reason: string): Need {
  return {
    verb,
    reason,
    setting: null,
    effect: verb === 'restart' ? 'cut' : 'none',
    drops: verb === 'restart' ? 'all' : [],
  };
}

/** Which of Icecast's settings take a reload, which a restart, and which nothing at all, depends on what differs. */
function judged(change: Change, path: string, running: Running): Need[] {
  const texts = textsOf(change);
  if (texts === null) return [need('restart', `${path} changes`)];
  if (texts === 'too large') return [need('restart', `${path} changes, and what it held cannot be compared`)];
  const { reasons } = judgeEscorted(texts.before, texts.after, running);
  return reasons.map((reason): Need => {
    const { verdict, drops, moves } = reason;
    const setting = settingOf(reason, running);
    const effect = drops.length > 0 ? 'cut' : moves.length > 0 ? 'gap' : 'none';
    return {
      verb: verdict === 'restart' ? 'restart' : 'reload',
      reason: settingSentence(setting),
      setting,
      effect,
      drops,
    };
  });
}
