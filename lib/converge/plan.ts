import type { Running } from '../icecast/running.ts';
import { type ContentDifference, isChange, isObstacle, type PropertyDifference } from '../resources/difference.ts';
import { kindNames } from '../resources/kind-names.ts';
import { compareResource, stepsOf } from '../resources/kinds.ts';
import type { HostState } from '../resources/state.ts';
import type { Step } from '../resources/step.ts';
import type { Resource } from '../resources/types.generated.ts';
import type { HostConfig } from '../roles/render.ts';
import { type Action, deriveActions } from './actions.ts';
import { audienceOf, knownRunning } from './listeners.ts';
import type { HostRecord } from './record.ts';

/** What differs on one host, and what is to be done about it. */
export interface HostPlan {
  readonly host: string;
  /** In the order in which they are made. */
  readonly changes: readonly Change[];
  /** In the order in which they are taken, after the changes. */
  readonly actions: readonly Action[];
  /** How many resources are as they should be. */
  readonly unchanged: number;
  /** How many people are connected to its Icecast now; null: not known. */
  readonly listeners: number | null;
  /** Whether it has an Icecast with nothing on the air, so that nobody can listen: a new host, or one that is down. */
  readonly idle: boolean;
  /** What stands in the way. As long as anything does, the host is not changed. */
  readonly obstacles: readonly PlanObstacle[];
}

/** A resource that is not as it should be. */
export interface Change {
  readonly resource: Resource;
  readonly differences: readonly (PropertyDifference | ContentDifference)[];
  readonly steps: readonly Step[];
}

export interface PlanObstacle {
  readonly resource: Resource;
  readonly reason: string;
  readonly hint: string;
}

/** Compares what a host should be with what it is, and with who listens there. Pure. */
export function planHost(config: HostConfig, state: HostState, record: HostRecord, asked: Running = null): HostPlan {
  const running = knownRunning(config.resources, state, asked);
  const changes: Change[] = [];
  const obstacles: PlanObstacle[] = [];
  for (const resource of config.resources) {
    const found = compareResource(resource, state);
    const differences = found.filter(isChange);
    for (const { reason, hint } of found.filter(isObstacle)) obstacles.push({ resource, reason, hint });
    if (differences.length > 0) changes.push({ resource, differences, steps: stepsOf(resource, state, differences) });
  }
  changes.sort((a, b) => kindNames.indexOf(a.resource.kind) - kindNames.indexOf(b.resource.kind));
  const hindered = new Set([...obstacles, ...changes].map(({ resource }) => resource));
  return {
    host: config.host,
    changes,
    actions: deriveActions(config.resources, changes, state, record, running),
    unchanged: config.resources.length - hindered.size,
    listeners: audienceOf(running, 'all')?.listeners ?? null,
    idle: running !== null && running.size === 0,
    obstacles,
  };
}

/** Whether there is anything to do. */
export function hasWork(plan: HostPlan): boolean {
  return plan.changes.length > 0 || plan.actions.length > 0;
}

export function installsPackages({ changes }: HostPlan): boolean {
  return changes.some(({ steps }) => steps.some((step) => step.do === 'install-package'));
}

/** Whether there is anything to do, and nothing in the way of it. */
export function isDoable(plan: HostPlan): boolean {
  return hasWork(plan) && plan.obstacles.length === 0;
}

/** What stands in the way, in one sentence, and what to do about it. */
export function hindered({ obstacles }: HostPlan): [message: string, hint: string | null] {
  const [first] = obstacles;
  const more = obstacles.length > 1 ? ` (and ${obstacles.length - 1} more)` : '';
  return [`${first?.reason}${more}`, first?.hint ?? null];
}
