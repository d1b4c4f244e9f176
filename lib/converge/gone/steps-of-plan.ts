import type { Step } from '../../resources/step.ts';
import type { Resource } from '../../resources/types.generated.ts';
import type { HostConfig } from '../../roles/render.ts';
import { covers } from '../covers.ts';
import type { HostPlan } from '../plan.ts';
import { isUnitPath } from '../unit-paths.ts';

/**
 * The steps of a plan. A file that no role has any more goes last: a daemon may still play it, until it has taken the
 * configuration that does without. But what daemons read, and are told to read again, is gone by then. Pure.
 */
export function stepsOfPlan(
  { changes }: Pick<HostPlan, 'changes'>,
  { resources }: Pick<HostConfig, 'resources'>,
  gone: readonly Resource[],
): Step[] {
  const reads = resources.flatMap((resource) => (resource.kind === 'service' ? (resource.reads ?? []) : []));
  const isRead = (path: string) => reads.some((read) => read.change !== 'none' && covers(read.path, path));
  return changes.flatMap(({ resource, steps }) =>
    steps.map((step): Step => {
      if (step.do !== 'remove-file' || !gone.includes(resource)) return step;
      return isUnitPath(step.path) || isRead(step.path) ? step : { ...step, last: true };
    }),
  );
}
