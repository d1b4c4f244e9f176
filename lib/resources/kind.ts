import type { Difference } from './difference.ts';
import type { KindName } from './kind-names.ts';
import type { Needs } from './needs.ts';
import type { HostState } from './state.ts';
import type { Step } from './step.ts';
import type { Resource } from './types.generated.ts';

type Variants = { [K in KindName]: Extract<Resource, { kind: K }> };

/** The resources of one kind. Written so that the compiler sees which kind's functions take which resource. */
export type ResourceOf<K extends KindName = KindName> = { [P in K]: { kind: P } & Variants[P] }[K];

/** One kind of resource: what has to be read, how desired and actual compare, and how it is written. */
export interface Kind<R> {
  /** Says what has to be read. `siblings` are all resources of the host. */
  needs(desired: R, needs: Needs, siblings: readonly Resource[]): void;
  /** What differs; nothing, if the resource is as it should be. Pure. */
  compare(desired: R, state: HostState): Difference[];
  /** What makes it so, given what differs. Pure. */
  steps(desired: R, state: HostState, differences: readonly Difference[]): Step[];
}
