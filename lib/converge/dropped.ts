import type { HostPlan } from './plan.ts';

/** How many listeners a run may drop: so many, or so many of a hundred that listen to the hosts it changes. */
export interface DropLimit {
  readonly count: number;
  readonly percent: boolean;
}

type Told = Pick<HostPlan, 'actions' | 'listeners'>;

/** Whom plans drop. */
export interface Toll {
  /** Null: it is not known of a host that drops some. */
  readonly dropped: number | null;
  /** How many listen to all of these hosts, as far as that is known. */
  readonly connected: number;
  /** On how many of the hosts listeners are dropped, or may be. */
  readonly hosts: number;
}

/** How many listeners plans drop, of how many. */
export function tollOf(plans: readonly Told[]): Toll {
  const counts = plans.map(droppedOn);
  const connected = plans.reduce((sum, { listeners }) => sum + (listeners ?? 0), 0);
  const hosts = counts.filter((count) => count !== 0).length;
  const dropped = counts.includes(null) ? null : counts.reduce((sum: number, count) => sum + (count ?? 0), 0);
  return { dropped, connected, hosts };
}

/** Several actions drop the same listeners once. Whoever comes through a daemon in front may be any of them. */
export function droppedOn({ actions, listeners }: Told): number | null {
  const counts = actions
    .filter((action) => action.listeners.effect === 'cut')
    .map((action) => action.listeners.count ?? listeners);
  return counts.reduce((most: number | null, count) => {
    return most === null || count === null ? null : Math.max(most, count);
  }, 0);
}

/** As in `drops 312 of 4120 listeners on 2 hosts`. */
export function tollInWords({ dropped, connected, hosts }: Toll): string {
  const where = `on ${hosts} ${hosts === 1 ? 'host' : 'hosts'}`;
  if (dropped === null) return `drops listeners ${where}, and it is not known how many`;
  if (dropped === 0) return 'drops no listener';
  return `drops ${dropped} of ${connected} ${connected === 1 ? 'listener' : 'listeners'} ${where}`;
}

/** How many that is: Infinity where everybody may be dropped. */
export function mostOf({ count, percent }: DropLimit, { connected }: Toll): number {
  if (!percent) return count;
  return count >= 100 ? Number.POSITIVE_INFINITY : (connected * count) / 100;
}

/** Whether so many may be dropped. What is not known may be everybody. */
export function mayDrop(dropped: number | null, most: number): boolean {
  return most === Number.POSITIVE_INFINITY || (dropped !== null && dropped <= most);
}
