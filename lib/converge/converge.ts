import { countOutcomes } from '../events/count-outcomes.ts';
import type { RunFinished } from '../events/types.generated.ts';
import { inForks } from './forks.ts';
import { hindrance } from './hindrance.ts';
import { now, since } from './host-report.ts';
import { HostRun } from './host-run.ts';
import type { ConvergeOptions } from './options.ts';
import { wavesOf } from './waves.ts';

const interrupted = 'the run was interrupted before it came to this host';

/**
 * Looks at all hosts, plans, asks, and changes what differs, host after host in an order that listeners do not notice.
 * A host that cannot be reached or that fails is told as such, and the others go on. Each host is logged in to once,
 * and asked once if there is nothing to do on it, else twice.
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
    const due = runs.filter(({ outcome }) => outcome === null);
    if (due.length > 0) await change(due, runs, options);
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

async function change(due: readonly HostRun[], all: readonly HostRun[], options: ConvergeOptions): Promise<void> {
  const { confirm, forks, network, signal } = options;
  if (!signal.aborted && !(await confirm(due.flatMap(({ plan }) => plan ?? [])))) {
    for (const run of due) run.skip('it was not confirmed');
    return;
  }
  const missed = new Set(all.filter(({ outcome }) => outcome === 'failed').map(({ given }) => given.host.name));
  const byHost = new Map(due.map((run) => [run.given.host, run]));
  for (const wave of wavesOf([...byHost.keys()], network)) {
    await inForks(wave, forks, async (host) => {
      const run = byHost.get(host);
      const cause = hindrance(host, missed, network);
      if (signal.aborted) run?.skip(interrupted);
      else if (cause !== null) run?.skip(`it waits for ${cause}, which did not get its change`);
      else await run?.apply();
      if (run?.outcome !== 'changed') missed.add(host.name);
    });
  }
}
