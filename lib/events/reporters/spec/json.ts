import type { Reporter, Screen } from '../../reporter.ts';
import type { SpecResult, SpecStarted } from '../../types.generated.ts';

/** One document when the run is over: the hosts, each spec, and the totals. */
export function specJsonReporter(out: Pick<Screen, 'write'>): Reporter {
  const results: SpecResult[] = [];
  let started: SpecStarted | null = null;
  return {
    report(event) {
      if (event.type === 'spec-started') started = event;
      if (event.type === 'spec-result') results.push(event);
      if (event.type !== 'specs-finished') return;
      const document = {
        inventory: started?.inventory ?? null,
        started: started?.at ?? null,
        hosts: started?.hosts ?? [],
        specs: results.map(({ type, ...result }) => result),
        counts: event.counts,
        seconds: event.seconds,
      };
      out.write(`${JSON.stringify(document, null, 2)}\n`);
    },
  };
}
