import { contentSum } from '../resources/file-content.ts';
import type { HostState, UnitState } from '../resources/state.ts';
import type { Resource, ServiceResource } from '../resources/types.generated.ts';
import { changedPaths } from './changed-paths.ts';
import { covers } from './covers.ts';
import { type Need, need } from './daemon-needs.ts';
import type { Change } from './plan.ts';
import type { HostRecord } from './record.ts';
import { writtenSince } from './written-since.ts';

/**
 * What a daemon has not taken yet, though nothing is left to change: a file that is as it should be, but was written
 * after the daemon last changed its state (a reload is such a change), and not by a transaction that saw its actions
 * through. Somebody wrote it by hand. What it held before is not known, so a judged file takes a restart.
 */
export function pendingNeeds(
  service: ServiceResource,
  unit: UnitState | undefined,
  resources: readonly Resource[],
  changes: readonly Change[],
  state: HostState,
  record: HostRecord,
): Need[] {
  const changing = new Set(changes.flatMap(changedPaths));
  return resources.flatMap((resource) => {
    if (resource.kind !== 'file' || resource.absent || changing.has(resource.path)) return [];
    const read = service.reads?.find(({ path }) => covers(path, resource.path));
    const found = state.paths.get(resource.path);
    if (read === undefined || read.change === 'none' || !writtenSince(unit, found)) return [];
    const installed = record.installed.get(resource.path);
    if (installed?.mtime === found.mtime && installed.sha256 === contentSum(resource.content)) return [];
    const reason = `${resource.path} was written after the daemon last read it`;
    return [need(read.change === 'reload' ? 'reload' : 'restart', reason)];
  });
}
