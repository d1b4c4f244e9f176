import { earlierAttempts } from '../../lines/earlier-attempts.ts';
import { figureText } from '../../lines/figure.ts';
import { asItIs, type Fold } from '../../lines/fold.ts';
import { nothingHeard } from '../../lines/nothing-heard.ts';
import { type Paint, paintFor } from '../../lines/paint.ts';
import { failureLines } from '../../lines/spec-failure.ts';
import { fullTitle, isBad, specColour, specMarks } from '../../lines/spec-mark.ts';
import { totalsLine } from '../../lines/spec-totals.ts';
import { visible } from '../../lines/visible.ts';
import type { Reporter, Screen } from '../../reporter.ts';
import type { SpecFailure, SpecResult } from '../../types.generated.ts';

/** Holds a number and its unit on one line; a plain space is written. */
const hard = '\u00a0';

/** A spec that takes longer, in seconds, is shown with its time. */
const slow = 1;

/** Suites as a tree, and below it everything that is wrong, numbered. */
export function specReporter(screen: Omit<Screen, 'columns'>, fold: Fold = asItIs): Reporter {
  const paint = paintFor(screen.colour);
  const bad: SpecResult[] = [];
  let above: readonly string[] = [];
  const write = (lines: readonly string[]) => screen.write(lines.map((line) => `${line}\n`).join(''));
  return {
    report(event) {
      if (event.type === 'spec-result') {
        write([...suiteLines(above, event.path, paint), ...resultLines(event, bad.length + 1, fold, paint)]);
        above = event.path;
        if (isBad(event.outcome)) bad.push(event);
      }
      if (event.type === 'specs-finished') {
        write(['', ...bad.flatMap((result, index) => badLines(result, index + 1, fold, paint))]);
        write(folded(totalsLine(event, paint).replace(/(\d) /g, `$1${hard}`), fold, 0));
      }
    },
  };
}

function folded(text: string, fold: Fold, less: number): string[] {
  return fold(text, less, '').map((line) => line.replaceAll(hard, ' '));
}

/** The suites that were not open yet. */
function suiteLines(above: readonly string[], path: readonly string[], paint: Paint): string[] {
  const differs = path.findIndex((title, index) => above[index] !== title);
  if (differs < 0) return [];
  const lines = path.slice(differs).map((title, index) => {
    return `${'  '.repeat(differs + index)}${paint.bold(visible(title))}`;
  });
  return differs === 0 && above.length > 0 ? ['', ...lines] : lines;
}

function resultLines(result: SpecResult, number: number, fold: Fold, paint: Paint): string[] {
  const { outcome, title, seconds, attempts, reason, path } = result;
  const colour = specColour(outcome, paint);
  const indent = '  '.repeat(path.length);
  const notes = [
    isBad(outcome) ? `#${number}` : '',
    outcome === 'unreachable' ? 'unreachable' : '',
    outcome === 'skipped' && reason !== null ? visible(reason) : '',
    attempts > 1 ? `${attempts}${hard}attempts` : '',
    seconds >= slow ? `${seconds.toFixed(1)}${hard}s` : '',
  ].filter((note) => note !== '');
  const text = `${visible(title)}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
  const [first = '', ...rest] = folded(text, fold, indent.length + 2);
  const paintText = outcome === 'passed' ? (line: string) => line : colour;
  return [
    `${indent}${colour(specMarks[outcome])} ${paintText(first)}`,
    ...rest.map((line) => `${indent}  ${paintText(line)}`),
    ...earlierLines(result, fold, indent).map(paint.dim),
    ...figureLines(result, fold, indent).map(paint.dim),
    ...heardLines(result, fold, indent).map(paint.dim),
  ];
}

/** What was wrong at first, where it was tried again. */
function earlierLines({ earlier }: SpecResult, fold: Fold, indent: string): string[] {
  return earlier.flatMap((message, index) => {
    const text = `attempt${hard}${index + 1}: ${visible(message.split('\n')[0] ?? '')}`;
    return folded(text, fold, indent.length + 4).map((line) => `${indent}    ${line}`);
  });
}

/** What it measured, whether or not that is as it says. */
function figureLines({ figures }: SpecResult, fold: Fold, indent: string): string[] {
  const text = visible(figures.map(figureText).join(' · ')).replace(/(\d) /g, `$1${hard}`);
  return text === '' ? [] : folded(text, fold, indent.length + 4).map((line) => `${indent}    ${line}`);
}

/** Where listeners heard nothing for a while, whether or not that is too long for the spec. */
function heardLines({ heard }: SpecResult, fold: Fold, indent: string): string[] {
  return heard.flatMap((hearing) => {
    const nothing = nothingHeard(hearing);
    if (nothing === null) return [];
    const text = `${visible(hearing.label)}: ${nothing.replaceAll(' s', `${hard}s`)}`;
    return folded(text, fold, indent.length + 4).map((line) => `${indent}    ${line}`);
  });
}

function badLines(result: SpecResult, number: number, fold: Fold, paint: Paint): string[] {
  const indent = ' '.repeat(`${number}) `.length);
  const title = fold(`${number}) ${visible(fullTitle(result))}`, 0, indent);
  const within: Fold = (line, less, more) => fold(line, less + indent.length, more);
  const earlier = earlierAttempts(result, paint, within);
  const lines = (failure: SpecFailure) => failureLines(failure, paint, within);
  return [
    ...title.map(paint.bold),
    ...result.failures.flatMap((failure) => [...lines(failure).map((line) => `${indent}${line}`), '']),
    ...(result.failures.length === 0 ? [''] : []),
    ...(result.earlier.length === 0 ? [] : [...earlier.map((line) => `${indent}${line}`), '']),
  ];
}
