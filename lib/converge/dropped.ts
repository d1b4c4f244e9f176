import type { HostPlan } from './plan.ts';

/** How many listeners a run may drop: so many, or so many of a hundred that listen to the hosts it changes. */
export interface DropLimit {
  readonly count: number;
  readonly percent: boolean;
}

type Told = Pick<HostPlan, 'actions' | 'listeners'>;

/** How many listeners plans drop, of how many; null: it is not known of one that drops some. */
export function droppedBy(plans: readonly Told[]): { readonly dropped: number | null; readonly connected: number } {
  const dropped = plans.map(droppedOn);
  const connected = plans.reduce((sum, { listeners }) => sum + (listeners ?? 0), 0);
  if (dropped.includes(null)) return { dropped: null, connected };
  return { dropped: dropped.reduce((sum: number, count) => sum + (count ?? 0), 0), connected };
}

/** Several actions drop the same listeners once. Whoever comes through a daemon in front may be any of them. */
function droppedOn({ actions, listeners }: Told): number | null {
  const counts = actions
    .filter((action) => action.listeners.effect === 'cut')
    .map((action) => action.listeners.count ?? listeners);
  return counts.reduce((most: number | null, count) => {
    return most === null || count === null ? null : Math.max(most, count);
  }, 0);
}

/** Why plans must not be carried out, as one sentence; null if they may. What is not known may be everybody. */
export function tooManyDropped(plans: readonly Told[], { count, percent }: DropLimit): string | null {
  const { dropped, connected } = droppedBy(plans);
  if (percent && count >= 100) return null;
  const allowed = `${count}${percent ? '%' : ''}`;
  if (dropped === null) return `it is not known how many listeners this drops, and --max-dropped allows ${allowed}`;
  const most = percent ? (connected * count) / 100 : count;
  if (dropped <= most) return null;
  return `this drops ${dropped} of ${connected} listeners, and --max-dropped allows ${allowed}`;
}
