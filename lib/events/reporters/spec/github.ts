import { earlierAttempts } from '../../lines/earlier-attempts.ts';
import { paintFor } from '../../lines/paint.ts';
import { failureLines } from '../../lines/spec-failure.ts';
import { fullTitle, isBad, specMarks } from '../../lines/spec-mark.ts';
import { totalsLine } from '../../lines/spec-totals.ts';
import { visible } from '../../lines/visible.ts';
import type { Reporter, Screen } from '../../reporter.ts';
import type { SpecFailure, SpecResult } from '../../types.generated.ts';

/** A line for each spec, and for GitHub an annotation for each failure, at the line of the spec. */
export function githubReporter(out: Pick<Screen, 'write'>): Reporter {
  return {
    report(event) {
      if (event.type === 'spec-result') {
        const { outcome, reason } = event;
        const why = outcome === 'skipped' && reason !== null ? ` (${reason})` : '';
        out.write(`${plain(`${specMarks[outcome]} ${fullTitle(event)}${why}`)}\n`);
        if (!isBad(outcome)) return;
        for (const failure of event.failures) out.write(annotation(event, failure));
      }
      if (event.type === 'specs-finished') out.write(`${totalsLine(event, paintFor(false))}\n`);
    },
  };
}

function annotation(result: SpecResult, failure: SpecFailure): string {
  const inFailure = failure.file !== null;
  const line = inFailure ? failure.line : result.line;
  const properties = [
    `file=${property(failure.file ?? result.file)}`,
    ...(line === null ? [] : [`line=${line}`]),
    ...(inFailure && failure.column !== null ? [`col=${failure.column}`] : []),
    `title=${property(fullTitle(result))}`,
  ];
  const lines = [...failureLines(failure, paintFor(false)), ...earlierAttempts(result, paintFor(false))];
  return `::error ${properties.join(',')}::${data(lines.join('\n'))}\n`;
}

/** The runner decodes %25, %0D and %0A in messages. */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** In properties : and , have a meaning too. */
function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/** The runner takes ##[ anywhere in a line for a command of its older form. */
function plain(text: string): string {
  return visible(text).replace(/##\[/g, '## [');
}
