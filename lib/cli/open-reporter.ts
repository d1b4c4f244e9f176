import type { Detail, Reporter } from '../events/reporter.ts';
import type { GlobalOptions } from './global-options.ts';
import type { Output } from './output.ts';

/** The reporter for the format asked for. What it is told is redacted first. */
export async function openReporter(
  output: Output,
  options: Pick<GlobalOptions, 'format' | 'quiet' | 'verbose'>,
  diff: boolean,
): Promise<Reporter> {
  const reporter = await unredacted(output, options, diff);
  return { report: (event) => reporter.report(output.redactor.data(event)) };
}

async function unredacted(
  output: Output,
  { format, quiet, verbose }: Pick<GlobalOptions, 'format' | 'quiet' | 'verbose'>,
  diff: boolean,
): Promise<Reporter> {
  const detail: Detail = { level: quiet ? 'quiet' : verbose ? 'verbose' : 'normal', diff };
  const json = { write: (text: string) => output.redacted(text) };
  switch (format) {
    case 'json':
      return (await import('../events/reporters/json.ts')).jsonReporter(json);
    case 'ndjson':
      return (await import('../events/reporters/ndjson.ts')).ndjsonReporter(json);
    case 'plain':
      return (await import('../events/reporters/plain.ts')).plainReporter(output.screen, detail);
    case 'text': {
      if (!output.interactive)
        return (await import('../events/reporters/plain.ts')).plainReporter(output.screen, detail);
      return (await import('../events/reporters/terminal.ts')).terminalReporter(output.screen, detail);
    }
  }
}
