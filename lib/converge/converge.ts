import { countOutcomes } from '../events/count-outcomes.ts';
import type { RunFinished } from '../events/types.generated.ts';
import { type Done, leftBehind } from './choreography/left-behind.ts';
import { newLogins } from './choreography/new-logins.ts';
import { DropBudget } from './drop-budget.ts';
import { FailureBudget } from './failure-budget.ts';
import { inForks } from './forks.ts';
import { now, since } from './host-report.ts';
import { HostRun } from './host-run.ts';
import type { Consent, ConvergeOptions } from './options.ts';
import { interrupted, RolloutRun } from './rollout-run.ts';
import { drainsFirst } from './steering/leaving.ts';
import { wavesOf } from './waves.ts';

/**
 * Looks at all hosts, plans, asks, and changes what differs, step after step in an order that listeners do not notice.
 * A host that cannot be reached is told as such, and the others go on; one that fails ends the run after its step,
 * unless the rollout allows more. Each host is logged in to once, and asked once if there is nothing to do on it, else
 * twice, or some times more if listeners are led away from it first.
 *
 * Everything that happens is told through `emit`; `run-finished`, which is also the result, comes last.
 */
export async function converge(options: ConvergeOptions): Promise<RunFinished> {
  const { command, inventory, hosts, forks, signal, emit } = options;
  const started = performance.now();
  const runs = hosts.map((given) => new HostRun(given, options));
  emit({ type: 'run-started', at: now(), command, inventory, hosts: hosts.map(({ host }) => host.name) });
  try {
    await inForks(runs, forks, async (run) => (signal.aborted ? run.skip(interrupted) : run.look()));
    const waves = wavesAmong(runs, options);
    tellOrder(waves, options);
    const due = runs.filter(({ outcome }) => outcome === null);
    if (due.length > 0) {
      await change(waves, due, runs, options);
      tellLeftBehind(runs, options);
    }
  } finally {
    for (const run of runs) run.close();
  }
  const finished: RunFinished = {
    type: 'run-finished',
    at: now(),
    counts: countOutcomes(runs.flatMap(({ outcome }) => (outcome === null ? [] : { outcome }))),
    interrupted: signal.aborted,
    seconds: since(started),
  };
  emit(finished);
  return finished;
}

/** The hosts that are, or would be, changed, in steps. */
function wavesAmong(runs: readonly HostRun[], { network, rollout }: ConvergeOptions): HostRun[][] {
  const names = (some: readonly HostRun[]) => new Set(some.map(({ given }) => given.host.name));
  const changing = runs.filter(({ isChanging }) => isChanging);
  const byHost = new Map(changing.map((run) => [run.given.host, run]));
  const waves = wavesOf([...byHost.keys()], network, {
    ...rollout,
    idle: names(runs.filter(({ plan }) => plan?.idle === true)),
    lost: names(runs.filter(({ outcome }) => outcome === 'unreachable')),
  });
  return waves.map((wave) => wave.flatMap((host) => byHost.get(host) ?? []));
}

function tellOrder(waves: readonly HostRun[][], options: ConvergeOptions): void {
  if (waves.length === 0) return;
  const steps = waves.map((wave) => ({
    hosts: wave.map(({ given }) => given.host.name),
    drained: wave.filter((run) => drainsFirst(run, options)).map(({ given }) => given.host.name),
  }));
  options.emit({ type: 'rollout-planned', at: now(), steps });
}

/** Who does not know of a new password yet, among all hosts of the network. */
function tellLeftBehind(runs: readonly HostRun[], { network, emit }: ConvergeOptions): void {
  const done = runs.map(({ given, plan, outcome }): [string, Done] => {
    return [given.host.name, { outcome, logins: plan === null ? new Set() : newLogins(plan) }];
  });
  for (const note of leftBehind(network, new Map(done))) emit({ type: 'note', at: now(), level: 'warning', ...note });
}

async function change(
  waves: readonly HostRun[][],
  due: readonly HostRun[],
  all: readonly HostRun[],
  options: ConvergeOptions,
): Promise<void> {
  const { confirm, emit, rollout, signal } = options;
  const refuse = (refusal: { message: string; hint: string } | null) => {
    if (refusal !== null) emit({ type: 'note', at: now(), level: 'error', host: null, ...refusal });
    for (const run of due) run.skip(refusal === null ? 'it was not confirmed' : 'nothing is changed');
  };
  const failures = new FailureBudget(
    all.map(({ given }) => given.host),
    rollout,
  );
  const lost = all.filter(({ outcome }) => outcome === 'unreachable').map(({ given }) => given.host);
  if (rollout.unreachable === 'fail') for (const host of lost) failures.fail(host);
  if (lost.length > 0 && (rollout.unreachable === 'stop' || failures.isSpent)) {
    const names = lost.map(({ name }) => name).join(', ');
    refuse({
      message: `not reached: ${names}. With \`unreachable: ${rollout.unreachable}\` nothing is changed then`,
      hint: "leave them out, as in --limit 'all:!relay-eu1', or go on without them: --unreachable continue",
    });
    return;
  }
  const plans = due.flatMap(({ plan }) => plan ?? []);
  const consent: Consent = signal.aborted ? { go: true, mostDropped: 0 } : await confirm(plans);
  if (!consent.go) {
    refuse(consent.refusal);
    return;
  }
  const missed = all.filter(({ outcome }) => outcome === 'failed').map(({ given }) => given.host.name);
  const run = new RolloutRun(options, new DropBudget(plans, consent.mostDropped), failures, missed);
  for (const wave of waves) await run.step(wave);
}
