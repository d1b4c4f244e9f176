import { isObstacle } from '../../../resources/difference.ts';
import { resourceName } from '../../../resources/resource.ts';
import { unitName } from '../../../resources/unit-name.ts';
import { type Find, healedByConverge } from '../finding.ts';
import { whoWasThere } from '../who.ts';

/** Daemons that were stopped or have failed, or that would not come back at the next boot; or that run and should not. */
export const stopped: Find = (host) =>
  host.differing.flatMap(({ resource, differences }) => {
    if (resource.kind !== 'service') return [];
    const unit = host.state.units?.get(unitName(resource.name));
    return differences.flatMap((difference) => {
      if (isObstacle(difference)) return [];
      const runs = difference.property === 'running';
      const wanted = difference.after === 'active' || difference.after === 'yes';
      const at = runs ? (unit?.changedAt ?? null) : null;
      const says = runs ? (wanted ? whyNot(unit?.active) : 'runs') : `${wanted ? 'does not start' : 'starts'} at boot`;
      const what = resourceName(resource);
      return [healedByConverge(host.host, { kind: 'stopped', what, says, at, by: whoWasThere(host.facts, at) })];
    });
  });

function whyNot(active: string | undefined): string {
  return active === 'failed' ? 'has failed' : 'does not run';
}
