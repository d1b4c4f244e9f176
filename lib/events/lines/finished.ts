import type { HostFinished, Note } from '../types.generated.ts';
import type { Paint } from './paint.ts';
import { outcomeColour } from './recap.ts';
import { visible } from './visible.ts';

/** What became of a host, with the reason and what to do about it. */
export function finishedLines(finished: HostFinished, paint: Paint, seconds: boolean): string[] {
  const { host, outcome, message, hint } = finished;
  const took = seconds ? paint.dim(` (${finished.seconds.toFixed(1)} s)`) : '';
  const [summary, ...more] = (message ?? '').trimEnd().split(/\r?\n/).map(visible);
  return [
    `${paint.bold(host)}  ${outcomeColour(outcome, paint)(outcome)}${summary === '' ? '' : `: ${summary}`}${took}`,
    ...more.map((line) => `      ${line}`),
    ...hintLines(hint, paint),
  ];
}

export function noteLines({ level, host, message, hint }: Note, paint: Paint): string[] {
  const colour = { info: paint.dim, warning: paint.yellow, error: paint.red }[level];
  const about = host === null ? '' : `${paint.bold(host)}  `;
  return [`${about}${colour(level === 'info' ? message : `${level}: ${message}`)}`, ...hintLines(hint, paint)];
}

/** What to do about it, below what it is about. */
export function hintLines(hint: string | null, paint: Paint): string[] {
  return hint === null ? [] : [`      ${paint.cyan('hint:')} ${hint}`];
}
