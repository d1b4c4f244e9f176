import type { Running } from '../icecast/running.ts';
import { type ContentDifference, isChange, isObstacle, type PropertyDifference } from '../resources/difference.ts';
import { kindNames } from '../resources/kind-names.ts';
import { compareResource, stepsOf } from '../resources/kinds.ts';
import type { HostState } from '../resources/state.ts';
import type { Step } from '../resources/step.ts';
import type { Resource } from '../resources/types.generated.ts';
import type { HostConfig } from '../roles/render.ts';
import { type Action, deriveActions } from './actions.ts';
import { countListeners } from './listeners.ts';
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
  /** How many are connected to its Icecast now; null: not known. */
  readonly listeners: number | null;
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
export function planHost(config: HostConfig, state: HostState, record: HostRecord, running: Running = null): HostPlan {
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
    listeners: countListeners(running, 'all'),
    obstacles,
  };
}

/** Whether there is anything to do. */
export function hasWork(plan: HostPlan): boolean {
  return plan.changes.length > 0 || plan.actions.length > 0;
}
