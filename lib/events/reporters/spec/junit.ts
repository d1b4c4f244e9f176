import { earlierAttempts } from '../../lines/earlier-attempts.ts';
import { escapeMarkup } from '../../lines/escape-markup.ts';
import { paintFor } from '../../lines/paint.ts';
import { failureLines } from '../../lines/spec-failure.ts';
import type { Reporter, Screen } from '../../reporter.ts';
import type { SpecResult, SpecStarted } from '../../types.generated.ts';

/**
 * JUnit's XML, as Jenkins and GitLab read it, when the run is over: a suite for each file. What failed is a `failure`;
 * what could not be asked is an `error`. Only what the schema of Jenkins' xUnit plugin (junit-10.xsd) knows is written.
 * Text comes back as it was said, but for what XML cannot hold: a control character is written as \x07, and a line
 * that ends as on Windows ends as all others.
 */
export function junitReporter(out: Pick<Screen, 'write'>): Reporter {
  const suites = new Map<string, SpecResult[]>();
  let started: SpecStarted | null = null;
  return {
    report(event) {
      if (event.type === 'spec-started') started = event;
      if (event.type === 'spec-result') {
        const suite = suites.get(event.file) ?? [];
        suite.push(event);
        suites.set(event.file, suite);
      }
      if (event.type !== 'specs-finished') return;
      const all = [...suites.values()].flat();
      out.write('<?xml version="1.0" encoding="UTF-8"?>\n');
      const { skipped, ...known } = counts(all);
      out.write(`<testsuites ${attributes({ name: 'aircheck', ...known, time: event.seconds.toFixed(3) })}>\n`);
      for (const [file, results] of suites) out.write(suiteXml(file, results, started));
      out.write('</testsuites>\n');
    },
  };
}

function suiteXml(file: string, results: readonly SpecResult[], started: SpecStarted | null): string {
  const time = results.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(3);
  // Readers want no fraction and no zone.
  const timestamp = started === null ? {} : { timestamp: started.at.slice(0, 19) };
  const head = attributes({ name: file, ...counts(results), time, ...timestamp, file });
  const property = started === null ? '' : `<property ${attributes({ name: 'inventory', value: started.inventory })}/>`;
  const properties = `    <properties>${property}</properties>\n`;
  return `  <testsuite ${head}>\n${properties}${results.map(caseXml).join('')}  </testsuite>\n`;
}

function counts(results: readonly SpecResult[]) {
  const count = (outcome: SpecResult['outcome']) =>
    String(results.filter((result) => result.outcome === outcome).length);
  return {
    tests: String(results.length),
    failures: count('failed'),
    errors: count('unreachable'),
    skipped: count('skipped'),
  };
}

function caseXml(result: SpecResult): string {
  const { path, title, file, seconds, outcome, reason, failures } = result;
  const classname = path.length === 0 ? file : path.join(' › ');
  const head = attributes({ classname, name: title, time: seconds.toFixed(3) });
  if (outcome === 'passed') return `    <testcase ${head}/>\n`;
  if (outcome === 'skipped') {
    const why = reason === null ? '' : ` ${attributes({ message: reason })}`;
    return `    <testcase ${head}>\n      <skipped${why}/>\n    </testcase>\n`;
  }
  // Readers take one per test case.
  const element = outcome === 'failed' ? 'failure' : 'error';
  const type = outcome === 'failed' ? 'expectation' : 'unreachable';
  const message = failures[0]?.message ?? outcome;
  const earlier = earlierAttempts(result, paintFor(false));
  const blocks = [...failures.map((failure) => failureLines(failure, paintFor(false))), earlier];
  const text = blocks.flatMap((lines) => (lines.length === 0 ? [] : [lines.join('\n')])).join('\n\n');
  const body = `<${element} ${attributes({ message, type })}>${escapeMarkup(text)}</${element}>`;
  return `    <testcase ${head}>\n      ${body}\n    </testcase>\n`;
}

/** Line ends and tabs in attributes would come back as spaces. */
function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escapeMarkup(value).replace(/\n/g, '&#10;').replace(/\t/g, '&#9;')}"`)
    .join(' ');
}
