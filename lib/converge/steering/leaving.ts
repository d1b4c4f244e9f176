import type { Host, Relay } from '../../network/network.ts';
import { droppedOn } from '../dropped.ts';
import type { ConvergeOptions } from '../options.ts';
import type { HostPlan } from '../plan.ts';

/** A host and what is to be done on it. */
interface Planned {
  readonly given: { readonly host: Host };
  readonly plan: HostPlan | null;
}

/** The relay that goes away for a moment when its plan is carried out; null for all else. */
export function leavingRelay({ given, plan }: Planned): Relay | null {
  if (given.host.kind !== 'relay' || plan === null || plan.idle) return null;
  return plan.actions.some(({ listeners }) => listeners.effect === 'cut') ? given.host : null;
}

/** Whether listeners are led away from a host before it is changed: where somebody leads them, and some are dropped. */
export function drainsFirst(run: Planned, { rollout, steer }: Pick<ConvergeOptions, 'rollout' | 'steer'>): boolean {
  return rollout.drain && steer !== null && isHeard(run);
}

/** Whether somebody listens to a relay that goes away, as far as is known. */
export function isHeard(run: Planned): boolean {
  return leavingRelay(run) !== null && run.plan !== null && droppedOn(run.plan) !== 0;
}

/** Whether listeners may notice the change, here or at the relays that this host feeds. */
export function isNoticed({ given, plan }: Planned): boolean {
  if (plan === null || (given.host.kind === 'relay' && plan.listeners === 0)) return false;
  return plan.actions.some(({ listeners }) => listeners.effect !== 'none');
}
