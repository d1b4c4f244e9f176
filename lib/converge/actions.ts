import type { Running } from '../icecast/running.ts';
import { isRunning, startsAtBoot } from '../resources/service.ts';
import type { HostState, UnitState } from '../resources/state.ts';
import type { Resource, ServiceResource } from '../resources/types.generated.ts';
import { unitName } from '../resources/unit-name.ts';
import { changedPaths } from './changed-paths.ts';
import { effectOf, type ListenerEffect, type Need, needsOfService } from './daemon-needs.ts';
import { pendingNeeds } from './pending.ts';
import type { Change } from './plan.ts';
import type { HostRecord } from './record.ts';
import { isOwnUnitPath, isUnitPath } from './unit-paths.ts';

export type Verb = 'daemon-reload' | 'stop' | 'disable' | 'enable' | 'start' | 'restart' | 'reload';

/** What one daemon needs, and why: it follows from what changes and from what is, never from a list of notifications. */
export interface Action {
  /** As the inventory calls it; `systemd` for a daemon-reload. */
  readonly service: string;
  /** Its full unit name. */
  readonly unit: string;
  readonly verb: Verb;
  /** One sentence each. */
  readonly reasons: readonly string[];
  /** What it does to people who listen. */
  readonly listeners: ListenerEffect;
}

/** Changes of definitions come first, then what stops, then what starts; a daemon is acted on once. */
const order: readonly Verb[] = ['daemon-reload', 'stop', 'disable', 'enable', 'start', 'restart', 'reload'];
const rank = (verb: Verb): number => Math.min(order.indexOf(verb), order.indexOf('start'));

/** What the daemons of a host need so that changes take effect. */
export function deriveActions(
  resources: readonly Resource[],
  changes: readonly Change[],
  state: HostState,
  record: HostRecord,
  running: Running = null,
): Action[] {
  const services = resources.filter((resource) => resource.kind === 'service');
  const actions = services.flatMap((service) => actionsFor(service, resources, changes, state, record, running));
  return [...daemonReload(services, changes, state), ...actions].sort((a, b) => rank(a.verb) - rank(b.verb));
}

function actionsFor(
  service: ServiceResource,
  resources: readonly Resource[],
  changes: readonly Change[],
  state: HostState,
  record: HostRecord,
  running: Running,
): Action[] {
  const unit = unitName(service.name);
  const found = state.units?.get(unit);
  const action = (verb: Verb, reasons: readonly string[], needs: readonly Need[] = []): Action => {
    const listeners = effectOf(service, verb, needs, running);
    return { service: service.name, unit, verb, reasons, listeners };
  };
  const actions: Action[] = [];
  if (service.enabled === true && !startsAtBoot(found)) actions.push(action('enable', ['it does not start at boot']));
  if (service.enabled === false && found?.file === 'enabled') actions.push(action('disable', ['it starts at boot']));
  if (isRunning(found)) {
    if (service.running === false) return [...actions, action('stop', ['it runs'])];
    const needs = [
      ...needsOfService(service, changes, running),
      ...pendingNeeds(service, found, resources, changes, state, record),
    ];
    return needs.length === 0 ? actions : [...actions, heaviest(service, found, needs, action)];
  }
  if (service.running === true) actions.push(action('start', [whyStart(found)]));
  return actions;
}

type MakeAction = (verb: Verb, reasons: readonly string[], needs?: readonly Need[]) => Action;

/** One action that serves all needs: a restart does what a reload does. */
function heaviest(
  service: ServiceResource,
  unit: UnitState | undefined,
  needs: readonly Need[],
  make: MakeAction,
): Action {
  const reasons = needs.map(({ reason }) => reason);
  if (needs.some(({ verb }) => verb === 'restart')) {
    return make(
      'restart',
      needs.filter(({ verb }) => verb === 'restart').map(({ reason }) => reason),
    );
  }
  if (unit?.canReload === false) return make('restart', [...reasons, `${service.name} cannot reload`]);
  return make('reload', reasons, needs);
}

function whyStart(unit: UnitState | undefined): string {
  if (unit === undefined || unit.load === 'not-found') return 'it is new';
  return unit.active === 'failed' ? 'it has failed' : 'it does not run';
}

/** systemd reads definitions of units when it is told to. */
function daemonReload(services: readonly ServiceResource[], changes: readonly Change[], state: HostState): Action[] {
  const changed = changes.flatMap(changedPaths).filter(isUnitPath);
  const reasons = changed.map((path) => `${path} changes`);
  for (const unit of services.map(({ name }) => unitName(name))) {
    if (!state.units?.get(unit)?.needsDaemonReload || changed.some((path) => isOwnUnitPath(unit, path))) continue;
    reasons.push(`the definition of ${unit} is newer than what systemd has read`);
  }
  if (reasons.length === 0) return [];
  const listeners = { effect: 'none', count: null } as const;
  return [{ service: 'systemd', unit: 'systemd', verb: 'daemon-reload', reasons, listeners }];
}
