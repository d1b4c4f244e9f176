import type { Redactor } from '../../events/redactor.ts';
import { resourceName } from '../../resources/resource.ts';
import type { HostConfig } from '../../roles/render.ts';
import { planHost } from '../plan.ts';
import { tellApart } from './differing.ts';
import { removed } from './kinds/removed.ts';
import { stopped } from './kinds/stopped.ts';
import { unlike } from './kinds/unlike.ts';
import { kinds } from './kinds.ts';
import type { DriftReading } from './read-drift.ts';
import type { Finding } from './types.generated.ts';

/** What was found on one host. */
export interface Found {
  readonly findings: Finding[];
  /** Resources that differ only because the inventory has changed since the host was converged. */
  readonly waiting: string[];
}

/** What takes a record of a converge: without one it cannot be told from what was never there. */
const afterwards = [removed, stopped, unlike];

/** Everything on a host that is not as it was left. Pure. */
export function findDrift(
  config: HostConfig,
  reading: DriftReading,
  { ports, redactor }: { ports: readonly number[]; redactor: Redactor },
): Found {
  const { state, record, running, facts, gone } = reading;
  const { differing, waiting } = tellApart(config.resources, state, record, facts);
  const { changes } = planHost(config, state, record, running);
  const { host, resources } = config;
  const observed = { ...reading, host, resources, differing, changes, ports, redactor };
  const asked = facts.history.length > 0 ? kinds : kinds.filter((kind) => !afterwards.includes(kind));
  return { findings: asked.flatMap((find) => find(observed)), waiting: [...waiting, ...gone].map(resourceName) };
}
