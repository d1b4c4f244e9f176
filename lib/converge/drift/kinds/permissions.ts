import { isChange, isContent, type PropertyDifference } from '../../../resources/difference.ts';
import { resourceName } from '../../../resources/resource.ts';
import { type Find, healedByConverge } from '../finding.ts';

const permission = ['owner', 'group', 'mode'];

/** Files and directories that belong to somebody else, or that others may read or write. */
export const permissions: Find = (host) =>
  host.differing.flatMap(({ resource, differences }) => {
    if (!['file', 'directory', 'sysctl', 'authorized_key'].includes(resource.kind)) return [];
    const changed = differences.filter((one) => isChange(one) && !isContent(one)).filter(isPermission);
    if (changed.length === 0) return [];
    const says = changed.map(({ property, before, after }) => `has ${property} ${before}, not ${after}`).join(', ');
    return [healedByConverge(host.host, { kind: 'permissions', what: resourceName(resource), says })];
  });

/** Whether a difference is one of owner, group or mode. */
export function isPermission(difference: { property: string }): difference is PropertyDifference {
  return permission.includes(difference.property);
}
