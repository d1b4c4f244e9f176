import type { Running } from '../icecast/running.ts';
import { isRunning, startsAtBoot } from '../resources/service.ts';
import type { HostState, UnitState } from '../resources/state.ts';
import type { Resource, ServiceResource } from '../resources/types.generated.ts';
import { unitName } from '../resources/unit-name.ts';
import { changedPaths } from './changed-paths.ts';
import { effectOf, type ListenerEffect, type Need, needsOfService, unnoticed } from './daemon-needs.ts';
import { needInWords } from './need-in-words.ts';
import { pendingNeeds } from './pending.ts';
import type { Change } from './plan.ts';
import { interludeOf } from './programme.ts';
import { questionsFor } from './questions-for.ts';
import type { HostRecord } from './record.ts';
import type { Setting } from './setting.ts';
import { type Stepwise, stepwiseOf } from './stepwise.ts';
import type { Questions } from './transaction/question-lines.ts';
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
  /** Settings that ask for it, or change along with it. */
  readonly settings: readonly Setting[];
  /** Of a reload: what comes before it. */
  readonly stepwise: Stepwise | null;
  /** What it is asked afterwards, whether it has taken everything. Holds secrets. */
  readonly questions: Questions | null;
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
    const interlude = verb === 'restart' || verb === 'stop' ? interludeOf(service, resources, state, running) : null;
    const listeners = interlude?.listeners ?? effectOf(service, verb, needs, running);
    const settings = needs.flatMap(({ setting }) => setting ?? []);
    const stepwise = verb === 'reload' ? stepwiseOf(service, changes, running) : null;
    const acts = verb === 'reload' || verb === 'restart';
    const questions = acts ? questionsFor(service, resources, changes, running) : null;
    const why = interlude === null ? reasons : [...reasons, interlude.reason];
    return { service: service.name, unit, verb, reasons: why, listeners, settings, stepwise, questions };
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
    const told = needs.map((need) => needInWords(need, service, resources, state, running));
    return needs.length === 0 ? actions : [...actions, heaviest(service, found, told, action)];
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
  if (!needs.some(({ verb }) => verb === 'restart')) {
    const reasons = needs.map(({ reason }) => reason);
    if (unit?.canReload === false) return make('restart', [...reasons, `${service.name} cannot reload`], needs);
    return make('reload', reasons, needs);
  }
  // What a setting does is always said. Of files, those that weigh most.
  const weigh = needs.filter(({ verb, setting }) => verb === 'restart' || setting !== null);
  const heavy = [...weigh.filter(({ verb }) => verb === 'restart'), ...weigh.filter(({ verb }) => verb !== 'restart')];
  return make(
    'restart',
    heavy.map(({ reason }) => reason),
    needs,
  );
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
  return [
    {
      service: 'systemd',
      unit: 'systemd',
      verb: 'daemon-reload',
      reasons,
      listeners: unnoticed,
      settings: [],
      stepwise: null,
      questions: null,
    },
  ];
}
