import type { HostPlanned, ServiceAction } from '../types.generated.ts';
import { changeLines } from './change.ts';
import type { Paint } from './paint.ts';

/**
 * A host's plan as lines: each change with its diff, then what the daemons need and what listeners notice of it.
 * `shown` remembers diffs across hosts: the same diff is printed once.
 */
export function hostPlanLines(plan: HostPlanned, paint: Paint, diff: boolean, shown: Map<string, string>): string[] {
  const count = plan.changes.length + plan.actions.length;
  if (count === 0) return [`${paint.bold(plan.host)}  ${paint.green('nothing to do')}`];
  const total = plan.changes.length + plan.unchanged;
  const lines = [`${paint.bold(plan.host)}  ${plan.changes.length} of ${total} to change`];
  for (const change of plan.changes) {
    const first = change.diff === null || !diff ? undefined : shown.get(change.diff);
    lines.push(...changeLines(change, paint, diff && first === undefined));
    if (first !== undefined) lines.push(paint.dim(`      the same diff as on ${first}`));
    else if (change.diff !== null) shown.set(change.diff, plan.host);
  }
  return [...lines, ...plan.actions.flatMap((action) => actionLines(action, paint))];
}

function actionLines(action: ServiceAction, paint: Paint): string[] {
  const { effect } = action.listeners;
  const colour = effect === 'none' ? paint.green : effect === 'gap' ? paint.yellow : paint.red;
  return [
    `  ${paint.bold(`» ${action.action} ${action.service}`)}: ${colour(listenerEffect(action))}`,
    ...action.reasons.map((reason) => paint.dim(`      because ${reason}`)),
  ];
}

function listenerEffect({ listeners: { effect, count } }: ServiceAction): string {
  const who = count === null ? 'listeners' : count === 1 ? 'the 1 listener' : `all ${count} listeners`;
  if (effect === 'none') return 'no listener notices';
  if (count === 0) return 'nobody is listening now';
  return effect === 'gap' ? `${who} may hear a gap` : `cuts off ${who}`;
}
