import type { Host } from '../../network/network.ts';
import type { SpecRun } from '../run/spec-run.ts';
import { thingsOf } from '../subjects/things.ts';
import { HostFacts } from './host-facts.ts';

/** A host in a spec: what the inventory says of it, and what can be looked at on it. */
export type SpecHost = HostFacts & ReturnType<typeof thingsOf<HostFacts>>;

/** The host of a spec. */
export function specHost(run: SpecRun, host: Host): SpecHost {
  const facts = new HostFacts(run, host);
  return Object.assign(facts, thingsOf(facts));
}
