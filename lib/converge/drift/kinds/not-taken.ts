import { unitName } from '../../../resources/unit-name.ts';
import { changedPaths } from '../../changed-paths.ts';
import { pendingNeeds } from '../../pending.ts';
import { isOwnUnitPath } from '../../unit-paths.ts';
import { type Find, healedByConverge } from '../finding.ts';

/** Daemons that run with something older than their files, and units that systemd has not read since they changed. */
export const notTaken: Find = (host) => {
  const { resources, changes, state, record } = host;
  const changed = changes.flatMap(changedPaths);
  return resources.flatMap((resource) => {
    if (resource.kind !== 'service') return [];
    const unit = unitName(resource.name);
    const found = state.units?.get(unit);
    const what = `service ${resource.name}`;
    const needs = pendingNeeds(resource, found, resources, changes, state, record);
    const findings = needs.map(({ reason }) =>
      healedByConverge(host.host, { kind: 'not-taken', what, says: `runs with what it read before: ${reason}` }),
    );
    if (!found?.needsDaemonReload || changed.some((path) => isOwnUnitPath(unit, path))) return findings;
    const says = `runs by an older definition: that of ${unit} has changed since systemd read it`;
    return [...findings, healedByConverge(host.host, { kind: 'not-taken', what, says })];
  });
};
