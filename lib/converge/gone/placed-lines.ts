import type { Resource } from '../../resources/types.generated.ts';
import type { HostConfig } from '../../roles/render.ts';
import { isAbsence } from '../drift/absence.ts';
import type { Change } from '../plan.ts';
import type { HostRecord } from '../record.ts';

/** What stands in files that roles write, where people look. */
const mark = 'Written by aircheck';

/**
 * The lines that the record of a host keeps about what roles brought: each file and link that was not there before, or
 * that says itself who wrote it. What was found on the host is not among them, whatever it holds by now. Of roles that
 * are here in part, or not at all, and of other hosts that the machine is or was, all stays that was known. Pure.
 */
export function placedLines(
  { host, resources, roles = [] }: Pick<HostConfig, 'host' | 'resources' | 'roles'>,
  changes: readonly Change[],
  { placed }: Pick<HostRecord, 'placed'>,
): string[] {
  const all = new Map([...placed].filter(([, one]) => one.host !== host || !roles.includes(one.role)));
  const differing = new Map(changes.map((change) => [change.resource, change]));
  for (const resource of resources) {
    if ((resource.kind !== 'file' && resource.kind !== 'symlink') || resource.absent) continue;
    const { path, role } = resource;
    if (role !== undefined && (placed.has(path) || isBrought(resource, differing.get(resource)))) {
      all.set(path, { host, role });
    }
  }
  return [...all].map(([path, one]) => `placed ${one.host} ${one.role} ${path}`);
}

function isBrought(resource: Resource, change: Change | undefined): boolean {
  const differences = change?.differences ?? [];
  // Somebody's link, or file, in the place of the other.
  if (differences.some(({ property }) => property === 'type')) return false;
  if (differences.some(isAbsence)) return true;
  const content = differences.find((difference) => difference.property === 'content');
  const found =
    content === undefined && resource.kind === 'file' && !resource.absent ? resource.content : content?.before;
  return typeof found === 'object' && found !== null && 'text' in found && found.text.includes(mark);
}
