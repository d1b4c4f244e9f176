import type { Reporter, Screen } from '../reporter.ts';
import type { HostFinished, HostPlanned, Note, RolloutPlanned, RunStarted } from '../types.generated.ts';

/** One document when the run is over: each host's plan and outcome, the notes, and the totals. */
export function jsonReporter(screen: Pick<Screen, 'write'>): Reporter {
  const plans = new Map<string, HostPlanned>();
  const finished = new Map<string, HostFinished | null>();
  const notes: Note[] = [];
  let started: RunStarted | null = null;
  let steps: RolloutPlanned['steps'] = [];
  return {
    report(event) {
      if (event.type === 'run-started') {
        started = event;
        for (const host of event.hosts) finished.set(host, null);
      }
      if (event.type === 'host-planned') plans.set(event.host, event);
      if (event.type === 'rollout-planned') steps = event.steps;
      if (event.type === 'host-finished') finished.set(event.host, event);
      if (event.type === 'note') notes.push(event);
      if (event.type !== 'run-finished') return;
      const document = {
        command: started?.command ?? null,
        inventory: started?.inventory ?? null,
        started: started?.at ?? null,
        hosts: [...finished.values()]
          .filter((host) => host !== null)
          .map(({ type, at, host, ...result }) => {
            const plan = plans.get(host);
            return {
              host,
              ...result,
              changes: plan?.changes ?? [],
              actions: plan?.actions ?? [],
              obstacles: plan?.obstacles ?? [],
            };
          }),
        steps,
        notes: notes.map(({ type, ...note }) => note),
        counts: event.counts,
        interrupted: event.interrupted,
        seconds: event.seconds,
      };
      screen.write(`${JSON.stringify(document, null, 2)}\n`);
    },
  };
}
