import { isRunning } from '../../resources/service.ts';
import type { HostState } from '../../resources/state.ts';
import type { Resource } from '../../resources/types.generated.ts';
import { unitName } from '../../resources/unit-name.ts';
import { covers } from '../covers.ts';

/** Clocks and time stamps are not finer than this. Seconds. */
const margin = 3;

/**
 * Whether the daemons that read a file run with what it holds now, as in `icecast2 runs with it`; null: no daemon reads
 * it. They read it when they last changed their state, which a reload is too.
 */
export function whoRunsWith(
  path: string,
  mtime: number,
  resources: readonly Resource[],
  state: HostState,
): string | null {
  const told = resources.flatMap((resource) => {
    if (resource.kind !== 'service') return [];
    // What is looked up each time that it is needed is nothing that a daemon runs with.
    const change = resource.reads?.find((read) => covers(read.path, path))?.change ?? 'none';
    if (change === 'none') return [];
    const unit = state.units?.get(unitName(resource.name));
    if (!isRunning(unit) || unit?.changedAt === null || unit?.changedAt === undefined) return [];
    const hasRead = mtime <= unit.changedAt + margin;
    return [hasRead ? `${resource.name} runs with it` : `${resource.name} has not read it yet`];
  });
  return told.length === 0 ? null : told.join(', ');
}
