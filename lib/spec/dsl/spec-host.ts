import type { Host } from '../../network/network.ts';
import type { SpecRun } from '../run/spec-run.ts';
import { thingsOf } from '../subjects/things.ts';
import { HostFacts } from './host-facts.ts';

type Things = ReturnType<typeof thingsOf<HostFacts>>;

/** A thing with the name of a fact would hide it: then there are no hosts, and nothing compiles. */
type Distinct = keyof HostFacts & keyof Things extends never ? Things : never;

/** A host in a spec: what the inventory says of it, and what can be looked at on it. */
export type SpecHost = HostFacts & Distinct;

/** The host of a spec. */
export function specHost(run: SpecRun, host: Host): SpecHost {
  const facts = new HostFacts(run, host);
  return Object.assign(facts, thingsOf(facts));
}
