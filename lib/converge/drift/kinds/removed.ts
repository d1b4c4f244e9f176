import { resourceName } from '../../../resources/resource.ts';
import { isAbsence } from '../absence.ts';
import { type Find, healedByConverge } from '../finding.ts';
import { lastChangeNear, pathsOf } from '../resource-paths.ts';
import { whoWasThere } from '../who.ts';

/** Files, links, packages and accounts that are not there any more. */
export const removed: Find = (host) =>
  host.differing.flatMap(({ resource, differences }) => {
    // A link in the place of a file is told as an edit of it.
    if (!differences.some(isAbsence) || differences.some(({ property }) => property === 'type')) return [];
    const [path] = pathsOf(resource, host.state);
    // The directory was last changed then, if by nothing else.
    const at = path === undefined ? null : (lastChangeNear(path, host.facts.nearby) ?? null);
    const by = whoWasThere(host.facts, at);
    return [healedByConverge(host.host, { kind: 'removed', what: resourceName(resource), says: 'is gone', at, by })];
  });
