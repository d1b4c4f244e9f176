import { type Difference, isContent } from '../../resources/difference.ts';
import { compareResource } from '../../resources/kinds.ts';
import type { HostState } from '../../resources/state.ts';
import type { Resource } from '../../resources/types.generated.ts';
import type { HostRecord } from '../record.ts';
import { isAbsence } from './absence.ts';
import type { HostFacts } from './facts.ts';
import { accountBooks, lastChangeNear, packageBook, pathsOf } from './resource-paths.ts';

/** A resource that is not as it should be, and that somebody else than a converge made so. */
export interface Differing {
  readonly resource: Resource;
  readonly differences: readonly Difference[];
}

export interface Told {
  /** What somebody did. */
  readonly differing: readonly Differing[];
  /** What is still as the last converge left it, and differs because the inventory does. */
  readonly waiting: readonly Resource[];
}

/**
 * Tells what somebody did on a host from what only waits for a converge: a file that is as the last transaction put it,
 * or that nobody has written to since, differs because the inventory does. Pure.
 */
export function tellApart(
  resources: readonly Resource[],
  state: HostState,
  record: HostRecord,
  facts: HostFacts,
): Told {
  const since = lastConverged(facts);
  const all = resources
    .map((resource): Differing => ({ resource, differences: compareResource(resource, state) }))
    .filter(({ differences }) => differences.length > 0);
  const left = new Set(
    all.filter(({ resource, differences }) => isAsLeft(resource, differences, { state, record, facts, since })),
  );
  // Of a role whose packages were never installed, nothing was there that anybody could have removed or stopped.
  const fresh = new Set([...left].flatMap(({ resource }) => (resource.kind === 'package' ? [resource.role] : [])));
  const neverThere = ({ resource, differences }: Differing): boolean =>
    resource.role !== undefined &&
    fresh.has(resource.role) &&
    (resource.kind === 'service' || differences.some(isAbsence)) &&
    !pathsOf(resource, state).some((path) => record.installed.has(path));
  const waiting = all.filter((one) => left.has(one) || neverThere(one));
  return {
    differing: all.filter((one) => !waiting.includes(one)),
    waiting: waiting.map(({ resource }) => resource),
  };
}

/** When the host was last changed by a converge, seconds since 1970; null: never, or it does not say. */
export function lastConverged({ history }: HostFacts): number | null {
  return history.filter(({ outcome }) => outcome === 'done').at(-1)?.at ?? null;
}

interface Left {
  readonly state: HostState;
  readonly record: HostRecord;
  readonly facts: HostFacts;
  readonly since: number | null;
}

function isAsLeft(resource: Resource, differences: readonly Difference[], left: Left): boolean {
  const { state, facts, since } = left;
  const before = (time: number | undefined): boolean => since !== null && time !== undefined && time <= since;
  switch (resource.kind) {
    case 'package':
      // Updates write in dpkg's book, too.
      if (facts.removals !== null) return since !== null && !facts.removals.has(resource.name);
      return before(facts.nearby.get(packageBook));
    case 'user':
    case 'group':
      return accountBooks.every((book) => before(facts.nearby.get(book)));
    case 'service':
    case 'command':
      return false;
    default:
      break;
  }
  const [path = ''] = pathsOf(resource, state);
  const found = state.paths.get(path);
  if (found?.type === 'absent') return !left.record.installed.has(path) && before(lastChangeNear(path, facts.nearby));
  // Who owns it, and what may be done with it, can change without a trace.
  const written = differences.some((one) => isContent(one) || ['exists', 'target', 'type'].includes(one.property));
  if (!written || found === undefined || found.type === 'unknown') return false;
  const installed = left.record.installed.get(path);
  const sum = state.contents.get(path)?.sha256;
  if (installed !== undefined && sum !== undefined) return installed.sha256 === sum;
  return before(found.mtime);
}
