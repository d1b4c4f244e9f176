import { inOrder } from '../in-order.ts';
import { finishedLines, noteLines } from '../lines/finished.ts';
import { hostPlanLines, isEmpty } from '../lines/host-plan.ts';
import { orderLines } from '../lines/order.ts';
import { type Paint, paintFor } from '../lines/paint.ts';
import { recapLines, summaryLine } from '../lines/recap.ts';
import type { Detail, Reporter, Screen } from '../reporter.ts';
import type { Event, HostFinished, HostPlanned } from '../types.generated.ts';

/** Text in whole lines, for logs and pipes, hosts in the inventory's order; coloured if the screen is. */
export function plainReporter(screen: Screen, detail: Detail): Reporter {
  const paint = paintFor(screen.colour);
  const finished = new Map<string, HostFinished | null>();
  const shown = new Map<string, string>();
  let command: 'plan' | 'converge' = 'plan';

  function lines(event: Event): string[] {
    switch (event.type) {
      case 'run-started':
        command = event.command;
        for (const host of event.hosts) finished.set(host, null);
        return [];
      case 'host-planned':
        return isShown(event, detail) ? [...hostPlanLines(event, paint, detail.diff, shown), ''] : [];
      case 'rollout-planned':
        return orderLines(event, paint, detail);
      case 'host-phase':
        return detail.level === 'verbose' ? [paint.dim(`${event.host}  ${event.phase}`)] : [];
      case 'host-finished':
        finished.set(event.host, event);
        return isNews(event, command, detail) ? finishedLines(event, paint, detail.level === 'verbose') : [];
      case 'note':
        return detail.level === 'quiet' && event.level === 'info' ? [] : noteLines(event, paint);
      case 'run-finished':
        return [...recap(paint, finished, detail), summaryLine(event, command)];
      default:
        return [];
    }
  }

  let blank = true;
  function report(event: Event): void {
    const text = lines(event);
    // Never two blank lines, and none at the top.
    if (blank && text[0] === '') text.shift();
    if (text.length === 0) return;
    blank = text.at(-1) === '';
    screen.write(`${text.join('\n')}\n`);
  }
  return { report: inOrder(report) };
}

function isShown(plan: HostPlanned, { level }: Detail): boolean {
  if (level === 'quiet') return plan.obstacles.length > 0;
  return level === 'verbose' || !isEmpty(plan);
}

/** In the inventory's order, whatever the order in which they finished. */
function recap(paint: Paint, finished: ReadonlyMap<string, HostFinished | null>, { level }: Detail): string[] {
  const hosts = [...finished.values()].filter((host) => host !== null);
  const told = level === 'quiet' ? hosts.filter(({ outcome }) => outcome !== 'ok') : hosts;
  return told.length === 0 ? [] : ['', paint.bold('Recap'), ...recapLines(told, paint), ''];
}

/** A plan has said already what would change; a host with nothing to do is news only to those who ask. */
function isNews({ outcome }: HostFinished, command: 'plan' | 'converge', { level }: Detail): boolean {
  if (outcome === 'ok') return level === 'verbose';
  if (outcome === 'changed') return command === 'converge' && level !== 'quiet';
  return true;
}
