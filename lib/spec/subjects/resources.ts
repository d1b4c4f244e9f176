import { needsOf } from '../../resources/kinds.ts';
import type { Needs } from '../../resources/needs.ts';
import type { Resource } from '../../resources/types.generated.ts';
import { type Drift, driftOf } from '../drift.ts';
import type { HostReads } from '../read/observation.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { equals, type Verdict, verdict } from '../verdict.ts';

/** A host that knows what the roles put on it. */
export interface RenderedHost extends HostReads {
  /** All that must be so on it, rendered from the inventory. */
  readonly wanted: () => Promise<readonly Resource[]>;
}

/** What a role puts on a host, beside what is there. */
export interface ResourcesState {
  readonly drift: readonly Drift[];
}

const matchers = {
  /** All is there as it is rendered: nobody has changed it since, and nothing of the inventory is yet to be brought. */
  converged: ({ drift }: ResourcesState): Verdict => {
    const [first, ...others] = drift;
    if (first === undefined) return equals('resources', 'as rendered', 'as rendered');
    if (others.length > 0) return verdict(false, 'resources', 'as rendered', drift.map(sentence), evidence);
    const { expected, actual } = first.texts ?? first;
    return verdict(false, first.what, expected, actual, evidence);
  },
};

const evidence = { hint: 'aircheck plan shows what a converge would put right' };

function sentence({ what, expected, actual }: Drift): string {
  return `${what} ${actual ?? 'not there'}${expected === 'as rendered' ? '' : ` and not ${expected ?? 'gone'}`}`;
}

export const resourcesKind: SubjectKind<ResourcesState, typeof matchers> = { name: 'role', matchers };

/** What a role puts on the host: files with what stands in them, packages, accounts, kernel settings, services. */
export function resources(host: RenderedHost, role: string) {
  return new Subject(resourcesKind, role, host.name, async () => {
    const all = await host.wanted();
    const own = all.filter((resource) => resource.role === role);
    if (own.length === 0) {
      const there = [...new Set(all.flatMap((resource) => resource.role ?? []))];
      throw new RangeError(`the role ${role} puts nothing on ${host.name}; there are ${there.join(', ')}`);
    }
    return host.read({
      key: `resources ${role}`,
      needs: (needs) => add(own, needs),
      parse: ({ state }) => ({ drift: driftOf(own, state) }),
    });
  });
}

/** Beside others who read the same: those who want a file's content, and so give it a sum that it cannot have, come first. */
function add(own: readonly Resource[], needs: Needs): void {
  const { paths, sums, keys, accounts, packages, units, sysctls, guards } = needsOf(own);
  for (const path of paths) needs.paths.add(path);
  for (const [path, sum] of sums) if (!needs.sums.has(path)) needs.sums.set(path, sum);
  for (const [user, need] of keys) if (!needs.keys.has(user)) needs.keys.set(user, need);
  for (const name of packages) needs.packages.add(name);
  for (const name of units) needs.units.add(name);
  for (const name of sysctls) needs.sysctls.add(name);
  for (const [name, need] of guards) needs.guards.set(name, need);
  needs.accounts ||= accounts;
}
