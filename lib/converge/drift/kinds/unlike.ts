import { isContent, isObstacle } from '../../../resources/difference.ts';
import { resourceName } from '../../../resources/resource.ts';
import { isAbsence } from '../absence.ts';
import { type Find, healedByConverge, leftByConverge } from '../finding.ts';
import { isPermission } from './permissions.ts';

/** Whatever else is not as it was left: links, kernel settings, accounts, keys, what should not be there. */
export const unlike: Find = (host) =>
  host.differing.flatMap(({ resource, differences }) => {
    if (resource.kind === 'service' || differences.some(isAbsence)) return [];
    const what = resourceName(resource);
    const paths = ['file', 'directory', 'sysctl', 'authorized_key'].includes(resource.kind);
    return differences.flatMap((difference) => {
      if (isObstacle(difference)) {
        return [leftByConverge(difference.hint, { kind: 'unlike', what, says: difference.reason })];
      }
      // A file's are told by other kinds.
      if (isContent(difference) || difference.property === 'type' || (paths && isPermission(difference))) return [];
      const { property, before, after } = difference;
      if (resource.kind === 'command') {
        return [healedByConverge(host.host, { kind: 'unlike', what, says: 'would have to run again' })];
      }
      const says = after === null ? `is there: ${before}` : `has ${property} ${before ?? 'none'}, not ${after}`;
      return [healedByConverge(host.host, { kind: 'unlike', what, says })];
    });
  });
