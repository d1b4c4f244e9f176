/**
 * npx tsx scripts/failed-files.ts RESULTS.ndjson
 *
 * The files in which something failed, a line each, for who runs them once more. Exits with 1 where they are not all that
 * went wrong: where the run did not come to its end.
 */
import { readFileSync } from 'node:fs';
import type { Event, SpecResult } from '../lib/events/types.generated.ts';

export interface Failed {
  /** Each once, in the order in which they were run. */
  readonly files: readonly string[];
  readonly specs: number;
}

/** What failed, or could not be asked, in a run that came to its end; null: it did not, or nothing failed. */
export function failedIn(ndjson: string): Failed | null {
  const lines = ndjson.split('\n').filter((text) => text !== '');
  const events = lines.map((line): Event => JSON.parse(line));
  if (!events.some(({ type }) => type === 'specs-finished')) return null;
  const failed = events.filter(
    (event): event is SpecResult =>
      event.type === 'spec-result' && (event.outcome === 'failed' || event.outcome === 'unreachable'),
  );
  if (failed.length === 0) return null;
  return { files: [...new Set(failed.map(({ file }) => file))], specs: failed.length };
}

if (process.argv[1] === import.meta.filename) {
  const failed = failedIn(readFileSync(process.argv[2] ?? '', 'utf8'));
  if (failed === null) process.exitCode = 1;
  else {
    process.stdout.write(failed.files.map((file) => `${file}\n`).join(''));
    // `.ci/run` reads this.
    process.stderr.write(`  ${failed.specs} run once more, by themselves, when all others have ended\n`);
  }
}
