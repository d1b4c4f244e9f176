import type { HostPlanned, Obstacle, ServiceAction } from '../types.generated.ts';
import { changeLines } from './change.ts';
import { hintLines } from './finished.ts';
import type { Paint } from './paint.ts';
import { visible } from './visible.ts';

/**
 * A host's plan as lines: each change with its diff, then what the daemons need and what listeners notice of it.
 * `shown` remembers diffs across hosts: the same diff is printed once.
 */
export function hostPlanLines(plan: HostPlanned, paint: Paint, diff: boolean, shown: Map<string, string>): string[] {
  if (isEmpty(plan)) return [`${paint.bold(plan.host)}  ${paint.green('nothing to do')}`];
  const lines = [`${paint.bold(plan.host)}  ${plan.changes.length} to change, ${plan.unchanged} as they should be`];
  for (const change of plan.changes) {
    const first = change.diff === null || !diff ? undefined : shown.get(change.diff);
    lines.push(...changeLines(change, paint, diff && first === undefined));
    if (first !== undefined) lines.push(paint.dim(`      the same diff as on ${first}`));
    else if (change.diff !== null) shown.set(change.diff, plan.host);
  }
  lines.push(...plan.actions.flatMap((action) => actionLines(action, paint)));
  return [...lines, ...plan.obstacles.flatMap((obstacle) => obstacleLines(obstacle, paint))];
}

/** Whether there is nothing to do and nothing in the way. */
export function isEmpty({ changes, actions, obstacles }: HostPlanned): boolean {
  return changes.length + actions.length + obstacles.length === 0;
}

function obstacleLines({ resource, reason, hint }: Obstacle, paint: Paint): string[] {
  return [`  ${paint.red(`✗ ${resource}`)}: ${visible(reason)}`, ...hintLines(hint, paint)];
}

function actionLines(action: ServiceAction, paint: Paint): string[] {
  const { effect } = action.listeners;
  const colour = effect === 'none' ? paint.green : effect === 'gap' ? paint.yellow : paint.red;
  return [
    `  ${paint.bold(`» ${action.action} ${action.service}`)}: ${colour(listenerEffect(action))}`,
    ...action.reasons.map((reason) => paint.dim(`      because ${visible(reason)}`)),
  ];
}

function listenerEffect(action: ServiceAction): string {
  const { relays } = action.listeners;
  const again =
    relays === null || relays === 0 ? '' : relays === 1 ? '; 1 relay reconnects' : `; ${relays} relays reconnect`;
  return `${peopleEffect(action)}${again}`;
}

function peopleEffect({ action, listeners: { effect, count } }: ServiceAction): string {
  const several = action === 'reload' ? `${count} listeners` : `all ${count} listeners`;
  const who = count === null ? 'listeners' : count === 1 ? 'the 1 listener' : several;
  if (effect === 'none') return 'no listener notices';
  if (count === 0) return 'nobody is listening now';
  return effect === 'gap' ? `${who} may hear a gap` : `cuts off ${who}`;
}
