/**
 * npx tsx scripts/same-results.ts ONE.ndjson OTHER.ndjson [ONCE-MORE.ndjson]
 *
 * Whether two runs of the same specs came to the same: the same titles, each with the same outcome; what was run once more
 * of the first, with the outcome that it had then. Prints what differs, and then exits with 1.
 */
import { readFileSync } from 'node:fs';
import type { Event } from '../lib/events/types.generated.ts';

export type Results = ReadonlyMap<string, string>;

/** Outcomes by full title, as a run's ndjson tells them. Specs of one title are told apart by their number. */
export function resultsOf(ndjson: string): Results {
  const results = new Map<string, string>();
  for (const line of ndjson.split('\n').filter((text) => text !== '')) {
    const event: Event = JSON.parse(line);
    if (event.type !== 'spec-result') continue;
    const title = [event.file, ...event.path, event.title].join(' › ');
    let key = title;
    for (let count = 2; results.has(key); count += 1) key = `${title} (${count})`;
    results.set(key, event.outcome);
  }
  return results;
}

/** The same titles, with the outcomes of those that were run once more. */
export function withOnceMore(results: Results, more: Results): Results {
  return new Map([...results].map(([title, outcome]) => [title, more.get(title) ?? outcome]));
}

/** A line for each title that only one run has, or that ended otherwise. */
export function differences(one: Results, other: Results): string[] {
  const titles = [...new Set([...one.keys(), ...other.keys()])].sort();
  return titles.flatMap((title) => {
    const [before = 'not run', after = 'not run'] = [one.get(title), other.get(title)];
    return before === after ? [] : [`${title}: ${before}, ${after}`];
  });
}

if (process.argv[1] === import.meta.filename) {
  const [one, other, more = new Map()] = process.argv.slice(2).map((file) => resultsOf(readFileSync(file, 'utf8')));
  if (one === undefined || other === undefined || one.size === 0) {
    process.stderr.write('two files with results, please: tsx scripts/same-results.ts ONE.ndjson OTHER.ndjson\n');
    process.exitCode = 2;
  } else {
    const found = differences(withOnceMore(one, more), other);
    process.stdout.write(found.map((line) => `${line}\n`).join(''));
    process.stdout.write(`${one.size} results, ${found.length} differ\n`);
    process.exitCode = found.length === 0 ? 0 : 1;
  }
}
