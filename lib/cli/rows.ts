import type { Format } from './global-options.ts';
import type { Output } from './output.ts';

/** Prints results in the format asked for: JSON, one JSON row per line, or the text that `text` makes. */
export function printRows(output: Output, format: Format, rows: readonly unknown[], text: () => string): void {
  if (format === 'json') output.json(rows);
  else if (format === 'ndjson') for (const row of rows) output.jsonLine(row);
  else output.out(text());
}
