import { type ContentDifference, isContent } from '../../../resources/difference.ts';
import { resourceName } from '../../../resources/resource.ts';
import type { Resource } from '../../../resources/types.generated.ts';
import { editDiff } from '../../diff/content-diff.ts';
import { type Find, healedByConverge } from '../finding.ts';
import type { Observed } from '../observed.ts';
import { whoRunsWith } from '../readers.ts';
import { pathsOf } from '../resource-paths.ts';
import { whoWasThere } from '../who.ts';

/** Files that hold something else than what was put there. */
export const edited: Find = (host) =>
  host.differing.flatMap(({ resource, differences }) => {
    const content = differences.find(isContent);
    const link = differences.find(({ property }) => property === 'type');
    if (content === undefined || (content.before === null && link === undefined)) return [];
    const [path = ''] = pathsOf(resource, host.state);
    const found = host.state.paths.get(path);
    const at = found !== undefined && 'mtime' in found ? found.mtime : null;
    const reads = at === null ? null : whoRunsWith(path, at, host.resources, host.state);
    const how = link === undefined || !('before' in link) ? 'was edited' : `is ${named(link.before)} now`;
    return [
      healedByConverge(host.host, {
        kind: 'edited',
        what: resourceName(resource),
        says: reads === null ? how : `${how}, and ${reads}`,
        at,
        by: whoWasThere(host.facts, at),
        diff: diffOf(path, resource, content, host),
      }),
    ];
  });

function named(before: unknown): string {
  return typeof before === 'string' ? before : 'something else';
}

function diffOf(path: string, resource: Resource, content: ContentDifference, { redactor }: Observed): string | null {
  return resource.kind === 'file' || resource.kind === 'authorized_key' || resource.kind === 'sysctl'
    ? editDiff(path, content, redactor)
    : null;
}
