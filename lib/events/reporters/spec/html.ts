import { page } from '../../html/page.ts';
import type { Reporter, Screen } from '../../reporter.ts';
import type { SpecResult, SpecStarted } from '../../types.generated.ts';

/** One page when the run is over. */
export function htmlReporter(out: Pick<Screen, 'write'>): Reporter {
  const results: SpecResult[] = [];
  let started: SpecStarted | null = null;
  return {
    report(event) {
      if (event.type === 'spec-started') started = event;
      if (event.type === 'spec-result') results.push(event);
      if (event.type === 'specs-finished' && started !== null) out.write(page({ started, results, finished: event }));
    },
  };
}
