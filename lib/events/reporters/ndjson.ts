import type { Reporter, Screen } from '../reporter.ts';

/** One event per line, as they happen. */
export function ndjsonReporter(screen: Pick<Screen, 'write'>): Reporter {
  return {
    live: true,
    report(event) {
      screen.write(`${JSON.stringify(event)}\n`);
    },
  };
}
